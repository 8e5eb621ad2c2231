import { readBuyer } from '@stoa/contracts/accounts.ts';
import { previewAllocation } from '@stoa/contracts/inventory.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { buyerOf } from '../commands/buyer-of.ts';
import type { Shop } from '../context.ts';
import type { Address } from '../domain/buyer.ts';
import type { Service } from '../domain/delivery.ts';
import { hashOf } from '../domain/hash.ts';
import { checkLines } from '../domain/input.ts';
import { placeGoods, wantedOf } from '../domain/place-goods.ts';
import type { Quote } from '../domain/quote.ts';
import type { Refused } from '../domain/refusals.ts';
import { goodsFor, type Ordered } from '../queries/goods.ts';
import { quoteFor } from '../queries/make-quote.ts';

export interface SimulateCheckout {
  readonly lines: readonly Ordered[];
  readonly currency: CurrencyCode;
  readonly address: Address;
  readonly service: Service;
  readonly couponCodes: readonly string[];
}

/** All of `checkoutStart` that leaves no trace. */
export async function simulateCheckout(shop: Shop, ask: SimulateCheckout): Promise<Quote | Refused> {
  const wrong = checkLines(ask.lines);
  if (wrong) return wrong;
  const key = `simulate ${hashOf(ask)}`;
  const where = { userId: null, shipping: { address: ask.address }, billing: null };
  const said = { email: 'nobody@invalid', service: ask.service, gift: null, couponCodes: ask.couponCodes };
  const buyer = buyerOf(said, await shop.bus.send(readBuyer, where, { key }));
  if (isRefusal(buyer)) return buyer;
  const goods = await goodsFor(shop, ask.lines, ask.currency);
  if ('kind' in goods) return goods;
  const wish = { lines: wantedOf(goods), destination: buyer.destination };
  const picked = await shop.bus.send(previewAllocation, wish, { key });
  if ('kind' in picked)
    return {
      kind: 'SoldOut',
      variantId: picked.variantId,
      availableQuantity: picked.kind === 'InsufficientStock' ? picked.availableQuantity : 0,
    };
  const { places } = await shop.state.references.of(buyer.shipping.countryCode, ask.currency);
  const sellers = new Map(places.map(({ id, sellerId }) => [id, sellerId]));
  return await quoteFor(
    shop,
    ask.currency,
    placeGoods(goods, picked.lines, (id) => sellers.get(id) ?? null),
    buyer,
  );
}
