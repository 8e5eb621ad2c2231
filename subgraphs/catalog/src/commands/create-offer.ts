import { offerChanged, priceChanged } from '@stoa/contracts/catalog.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record, recordAll } from '@stoa/platform/log/record.ts';
import { once } from '@stoa/platform/once.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkedPrices, checkOffer, type Condition } from '../domain/offer.ts';
import type { MoneyWords } from '../domain/price-input.ts';
import { notFound } from '../domain/refusals.ts';
import { insertOffer, sellerIsKnown } from '../store/selling.ts';
import { orTaken } from '../store/taken.ts';
import { productOfVariant } from '../store/variants.ts';
import { priceFact } from './price-fact.ts';

export interface CreateOffer {
  readonly key: string;
  readonly owner: string;
  readonly variantId: string;
  readonly sellerId: string;
  /** Whether the caller may know of drafts. */
  readonly staff: boolean;
  readonly condition: Condition;
  readonly deliveryDays: number;
  readonly prices: readonly MoneyWords[];
  readonly externalReference: string | null;
}

/** A seller offers a variant; one open offer a condition. */
export const createOffer = ({ db, clock, random }: Environment, { key, owner, ...input }: CreateOffer) =>
  orTaken(() =>
    once(
      db,
      { operation: 'create-offer', key, owner, input },
      async (tx) => {
        const { variantId, sellerId, staff, condition, deliveryDays, externalReference } = input;
        const refused = checkOffer(input);
        if (refused) return refused;
        const prices = checkedPrices(input.prices);
        if ('kind' in prices) return prices;
        const product = await productOfVariant(tx, variantId);
        if (!product || (product.status === 'DRAFT' && !staff)) return notFound('variantId');
        if (!(await sellerIsKnown(tx, sellerId))) return notFound('sellerId');
        const id = ids.offer.make(clock, random);
        const { productId } = product;
        const offer = { id, variantId, sellerId, condition, deliveryDays, externalReference };
        await insertOffer(tx, offer, prices, clock.now());
        await record(tx, offerChanged, id, { offerId: id, variantId, productId, sellerId, open: true });
        const tags = prices.map(({ currency, minor }) => ({ currency, listMinor: minor, ...noSale }));
        await recordAll(
          tx,
          priceChanged,
          tags.map((tag) => priceFact({ id, variantId, productId }, tag)),
        );
        return { id };
      },
      clock,
    ),
  );

const noSale = { saleMinor: null, saleFrom: null, saleTo: null };
