import { readBuyer } from '@stoa/contracts/accounts.ts';
import { readCart } from '@stoa/contracts/cart.ts';
import { releaseReservation, reserveStock } from '@stoa/contracts/inventory.ts';
import { currencyCode } from '@stoa/kernel/currency.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import type { Shop } from '../context.ts';
import { buyerOf } from '../commands/buyer-of.ts';
import type { Address, Buyer, Gift } from '../domain/buyer.ts';
import type { Service } from '../domain/delivery.ts';
import type { Good } from '../domain/good.ts';
import { checkEmail, checkGift, checkKey } from '../domain/input.ts';
import { placeGoods, wantedOf } from '../domain/place-goods.ts';
import type { Refused } from '../domain/refusals.ts';
import { ownerOf, type Shopper } from '../domain/shopper.ts';
import { goodsFor } from '../queries/goods.ts';
import { quoteFor } from '../queries/make-quote.ts';
import { checkoutByKey, type CheckoutRow, insertCheckout } from '../store/checkouts.ts';
import { hashOf } from '../domain/hash.ts';

export type Where = { readonly addressId: string } | { readonly address: Address } | null;

export interface StartCheckout extends Shopper {
  readonly key: string;
  readonly cartId: string;
  readonly email: string | null;
  readonly shipping: Where;
  readonly billing: Where;
  readonly service: Service;
  readonly gift: Gift | null;
}

/** Units are held this long; a payment in flight moves it on. */
const holdSeconds = 900;

/**
 * Cart, buyer, prices, stock, quote. Nothing is written here before all of it stands; the one effect elsewhere, held stock,
 * is given back by its own time-out if this process dies, and is the same for a repeat of the key.
 */
export async function startCheckout(shop: Shop, ask: StartCheckout): Promise<CheckoutRow | Refused> {
  const { db, bus, clock } = shop;
  const { key, cartId, userId, secret } = ask;
  const wrong =
    checkKey(key) ?? (ask.gift && checkGift(ask.gift)) ?? (ask.email === null ? null : checkEmail(ask.email));
  if (wrong) return wrong;
  const secretHash = secret === null ? null : hashOf(secret);
  const owner = ownerOf(ask);
  if (owner === null) return { kind: 'UnknownCart' };
  const inputHash = hashOf(ask);
  const earlier = await checkoutByKey(db.sql, owner, key);
  if (earlier) return sameInput(earlier, owner, inputHash);
  const commandKey = `checkout ${hashOf([owner, key])}`;
  const [cart, found] = await Promise.all([
    bus.send(readCart, { cartId, userId, secret }, { key: commandKey }),
    bus.send(readBuyer, { userId, shipping: ask.shipping, billing: ask.billing }, { key: commandKey }),
  ]);
  if ('kind' in cart) return cart;
  if (cart.lines.length === 0) return { kind: 'EmptyCart' };
  const buyer = buyerOf({ ...ask, couponCodes: cart.couponCodes }, found);
  if (isRefusal(buyer)) return buyer;
  const currency = currencyCode(cart.currency);
  const goods = await goodsFor(shop, cart.lines, currency);
  if ('kind' in goods) return goods;
  const held = await hold(shop, goods, buyer, commandKey);
  if ('kind' in held) return held;
  const { places } = await shop.state.references.of(buyer.shipping.countryCode, currency);
  const sellers = new Map(places.map(({ id, sellerId }) => [id, sellerId]));
  const quote = await quoteFor(
    shop,
    currency,
    placeGoods(goods, held.lines, (id) => sellers.get(id) ?? null),
    buyer,
  );
  if ('kind' in quote) {
    await bus.send(releaseReservation, { reservationId: held.id }, { key: commandKey });
    return quote;
  }
  const row: CheckoutRow = {
    id: ids.checkout.make(clock, shop.random),
    key,
    owner,
    inputHash,
    status: 'OPEN',
    cartId,
    // Whoever is signed in owns what they buy, be it from a guest's cart.
    userId,
    secretHash: userId === null ? secretHash : null,
    buyer,
    quote,
    quoteVersion: 1,
    reservationId: held.id,
    expiresAt: new Date(held.expiresAt),
    orderId: null,
  };
  if (await insertCheckout(db.sql, row, clock.now())) return row;
  const first = await checkoutByKey(db.sql, owner, key);
  return first ? sameInput(first, owner, inputHash) : fail('INTERNAL_ERROR', 'The checkout could not be kept.');
}

function sameInput(row: CheckoutRow, owner: string, inputHash: string): CheckoutRow | Refused {
  // Of a guest who has signed in since: it is theirs now, and not of whoever else has the secret.
  if (row.owner !== owner) return { kind: 'UnknownCart' };
  return row.inputHash === inputHash
    ? row
    : fail(
        'IDEMPOTENCY_MISMATCH',
        'This idempotency key was used with another input: make a new key for a new request.',
      );
}

async function hold(shop: Shop, goods: readonly Good[], { destination }: Buyer, key: string) {
  const lines = wantedOf(goods);
  const answer = await shop.bus.send(reserveStock, { lines, destination, holdSeconds }, { key });
  if (!('kind' in answer)) return answer;
  const availableQuantity = answer.kind === 'InsufficientStock' ? answer.availableQuantity : 0;
  return { kind: 'SoldOut' as const, variantId: answer.variantId, availableQuantity };
}
