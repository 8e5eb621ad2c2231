import { readBuyer } from '@stoa/contracts/accounts.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import type { Shop } from '../context.ts';
import { buyerOf } from '../commands/buyer-of.ts';
import type { Gift } from '../domain/buyer.ts';
import type { Service } from '../domain/delivery.ts';
import { hashOf } from '../domain/hash.ts';
import { checkGift } from '../domain/input.ts';
import type { Refused } from '../domain/refusals.ts';
import { ownerOf, type Shopper } from '../domain/shopper.ts';
import { requoteOf } from '../queries/requote.ts';
import { checkoutById, type CheckoutRow, requote } from '../store/checkouts.ts';
import type { Where } from './start-checkout.ts';

export interface UpdateCheckout extends Shopper {
  readonly checkoutId: string;
  readonly expectedVersion: number | null;
  readonly shipping: Where;
  readonly billing: Where;
  readonly service: Service | null;
  readonly couponCodes: readonly string[] | null;
  /** Undefined keeps it, null takes it away. */
  readonly gift: Gift | null | undefined;
}

/** A new quote for the same goods from the same shelves. Asks accounts only when an address is said anew. */
export async function updateCheckout(shop: Shop, ask: UpdateCheckout): Promise<CheckoutRow | Refused> {
  const wrong = ask.gift ? checkGift(ask.gift) : null;
  if (wrong) return wrong;
  const checkout = await openCheckout(shop, ask);
  if ('kind' in checkout) return checkout;
  if (ask.expectedVersion !== null && ask.expectedVersion !== checkout.quoteVersion)
    return { kind: 'QuoteOutdated', quoteVersion: checkout.quoteVersion };
  const { shipping, billing, userId } = ask;
  const found =
    shipping || billing
      ? await shop.bus.send(readBuyer, { userId, shipping, billing }, { key: `update ${checkout.id} ${hashOf(ask)}` })
      : { buyer: null, shipping: null, billing: null };
  const before = checkout.buyer;
  const said = {
    email: null,
    service: ask.service ?? before.service,
    gift: ask.gift === undefined ? before.gift : ask.gift,
    couponCodes: ask.couponCodes ?? before.couponCodes,
  };
  const buyer = buyerOf(said, found, before);
  if (isRefusal(buyer)) return buyer;
  const quote = await requoteOf(shop, { ...checkout, buyer });
  if ('kind' in quote) return quote;
  const saved = await requote(shop.db.sql, checkout.id, checkout.quoteVersion, buyer, quote);
  if (saved) return saved;
  // Somebody was quicker: what there is now decides what to say.
  const now = await openCheckout(shop, ask);
  return 'kind' in now ? now : { kind: 'QuoteOutdated', quoteVersion: now.quoteVersion };
}

/** A checkout that may still be changed. */
export async function openCheckout(
  { db, clock }: Shop,
  ask: Shopper & { readonly checkoutId: string },
): Promise<CheckoutRow | Refused> {
  const checkout = await checkoutById(db.sql, ask.checkoutId);
  if (!checkout || checkout.owner !== ownerOf(ask)) return { kind: 'UnknownCheckout' };
  if (checkout.status !== 'OPEN') return { kind: 'CheckoutClosed', status: checkout.status };
  return checkout.expiresAt <= clock.now() ? { kind: 'QuoteExpired' } : checkout;
}
