import { offerChanged, priceChanged, productChanged, variantCreated } from '@stoa/contracts/catalog.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { type ImportPlan, planImport } from '../domain/import-plan.ts';
import { isToldOtherwise } from '../domain/product.ts';
import type { ImportRow, RowError } from '../domain/import-row.ts';
import { fileProducts, shareHierarchy } from '../store/filing.ts';
import { lockCatalog } from '../store/import-catalog.ts';
import { setListPrices } from '../store/import-prices.ts';
import {
  insertHouseOffers,
  insertProducts,
  insertVariants,
  planForThis,
  type SavedProduct,
  saveTranslations,
  updateProducts,
} from '../store/import-writes.ts';
import { tellVariants } from './tell-variants.ts';

/** What the house promises until somebody says otherwise. */
const houseDeliveryDays = 2;

/** Puts rows into the catalog, with as many statements for five hundred as for one. */
export async function importBatch(
  tx: Tx,
  { clock, random }: Environment,
  rows: readonly ImportRow[],
  houseId: string | null,
): Promise<readonly RowError[]> {
  await shareHierarchy(tx);
  await planForThis(tx);
  const catalog = await lockCatalog(tx, rows, houseId);
  const plan = planImport(rows, catalog, {
    product: () => ids.product.make(clock, random),
    variant: () => ids.variant.make(clock, random),
    offer: () => ids.offer.make(clock, random),
  });
  const now = clock.now();
  const products = [...plan.products.values()];
  const inserted = await insertProducts(
    tx,
    products.filter(({ isNew }) => isNew),
    now,
  );
  await insertVariants(tx, plan.variants);
  const refiled = products.filter(
    ({ id, categoryIds }) => !sameSet(categoryIds, catalog.products.get(id)?.categoryIds ?? []),
  );
  await fileProducts(
    tx,
    refiled.map(({ id, categoryIds }) => ({ productId: id, categoryIds })),
  );
  const translated = await saveTranslations(tx, plan.translations);
  const touched = new Set([
    ...plan.variants.map(({ productId }) => productId),
    ...refiled.map(({ id }) => id),
    ...translated,
  ]);
  const updated = await updateProducts(
    tx,
    products.filter(({ isNew }) => !isNew),
    touched,
    now,
  );
  await recordAll(
    tx,
    variantCreated,
    plan.variants.map(({ id, productId, sku }) => ({ key: id, payload: { variantId: id, productId, sku } })),
  );
  await tellVariants(tx, {
    variantIds: plan.variants.map(({ id }) => id),
    productIds: products.flatMap((product) => {
      const before = catalog.products.get(product.id);
      return before && isToldOtherwise(before, product) ? [product.id] : [];
    }),
  });
  await recordAll(tx, productChanged, [...inserted, ...updated].map(changed));
  if (houseId !== null) await offer(tx, plan, houseId, now);
  return plan.errors;
}

async function offer(tx: Tx, { offers }: ImportPlan, sellerId: string, now: Date): Promise<void> {
  const fresh = offers.filter(({ isNew }) => isNew);
  await insertHouseOffers(tx, sellerId, houseDeliveryDays, fresh);
  const prices = await setListPrices(tx, offers, now);
  const byId = new Map(offers.map((each) => [each.offerId, each]));
  await recordAll(
    tx,
    offerChanged,
    fresh.map(({ offerId, variantId, productId }) => ({
      key: offerId,
      payload: { offerId, variantId, productId, sellerId, open: true },
    })),
  );
  await recordAll(
    tx,
    priceChanged,
    prices.map((price) => {
      const { variantId = '', productId = '' } = byId.get(price.offerId) ?? {};
      return { key: price.offerId, payload: { ...price, variantId, productId } };
    }),
  );
}

const changed = ({ id, status, version }: SavedProduct) => ({ key: id, payload: { productId: id, status, version } });

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));
