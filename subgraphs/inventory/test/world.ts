import { ids } from '@stoa/kernel/ids.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { type TestSubgraph, testSubgraph } from '@stoa/testkit/test-subgraph.ts';
import { inventory } from '../src/index.ts';
import { location, knownVariant } from '../src/tables.ts';
import { receiveStock } from '../src/commands/receive-stock.ts';

export interface Place {
  readonly id: string;
  readonly code: string;
}

/** A small shop: places and variants to order, with what lies where. */
export async function inventoryWorld(options: Parameters<typeof testSubgraph>[1] = {}) {
  const test = await testSubgraph(inventory, options);
  const { environment } = test.subgraph;
  let count = 0;
  const world = {
    ...test,
    async place(sellerId: string | null = null, at = { latitude: 52, longitude: 5 }): Promise<Place> {
      const id = ids.location.make(environment.clock, environment.random);
      const code = `P${++count}`;
      const kind = sellerId === null ? ('WAREHOUSE' as const) : ('SELLER' as const);
      await test.db.drizzle
        .insert(location)
        .values({ id, code, name: code, kind, sellerId, countryCode: 'NL', city: 'Utrecht', ships: true, ...at });
      return { id, code };
    },
    async variant(): Promise<string> {
      const id = ids.variant.make(environment.clock, environment.random);
      await test.db.drizzle.insert(knownVariant).values({ id, productId: id, sku: `SKU-${++count}` });
      return id;
    },
    async fill(variantId: string, locationId: string, quantity: number): Promise<void> {
      const key = `fill ${++count}`;
      await receiveStock(test.db, {
        key,
        owner: 'test',
        sellerId: null,
        variantId,
        locationId,
        quantity,
        reference: null,
      });
    },
    /** A variant at a place of its own, with ids as clients say them. */
    async shelf(units: number, sellerId: string | null = null) {
      const place = await world.place(sellerId);
      const variant = await world.variant();
      if (units > 0) await world.fill(variant, place.id, units);
      return { place, variant, variantId: ids.variant.encode(variant), locationId: ids.location.encode(place.id) };
    },
    /** What the graph says of a variant. */
    entity: (variantId: string, viewer: Partial<Viewer> = {}) =>
      test.run(stockOfVariant, { r: [{ __typename: 'Variant', id: variantId }] }, viewer),
  };
  return world;
}

const stockOfVariant = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Variant {
  id stock { available inStock levels { onHand location { code } } } } } }`;

export const adjust = `mutation ($input: StockAdjustInput!) { stockAdjust(input: $input) {
  stock { available } userErrors { __typename code message field ... on BelowReserved { reserved } } } }`;

export type InventoryWorld = Awaited<ReturnType<typeof inventoryWorld>>;

const someUser = '01890a5d-ac96-774b-bcce-b302099a8057';

export const warehouseWorker: Partial<Viewer> = { userId: someUser, roles: ['WAREHOUSE'] };
export const customer: Partial<Viewer> = { userId: someUser, roles: ['CUSTOMER'] };
export const sellerOf = (sellerId: string): Partial<Viewer> => ({ userId: someUser, roles: ['SELLER'], sellerId });

/** Ledger and counts agree, and nothing is promised that is not there: P3 of the invariants. */
export async function discrepancies({ db }: TestSubgraph): Promise<number> {
  const [row] = await db.sql<{ count: number }[]>`select count(*)::int as count from stock_discrepancy`;
  return row?.count ?? -1;
}
