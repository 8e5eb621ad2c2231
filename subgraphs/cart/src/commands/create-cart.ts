import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Living } from '../context.ts';
import { hashOf, makeSecret } from '../domain/access.ts';
import { type Cart, emptyCart, type KeptCart } from '../domain/cart.ts';
import { addLines, type Wanted } from '../domain/cart-lines.ts';
import type { Changed } from '../domain/change-cart.ts';
import type { KnownOffers } from '../domain/known-offer.ts';
import { type CartRefused, currencyMismatch } from '../domain/refusals.ts';
import { cartOfUser, insertCart } from '../store/cart-rows.ts';
import { byOfferId, offersByIds } from '../store/known-offers.ts';
import { changeLines } from './change-lines.ts';

export interface CreateCart {
  readonly currency: CurrencyCode;
  readonly lines: readonly Wanted[];
  readonly key: string | null;
}

export interface Created extends Changed {
  /** Told once, to guests: who knows it owns the cart. */
  readonly secret: string | null;
  readonly offers: KnownOffers;
}

export async function createGuestCart(living: Living, { currency, lines }: CreateCart): Promise<Created> {
  const { state, clock, random } = living;
  const secret = makeSecret(random);
  const empty = emptyCart({ secretHash: hashOf(secret) }, { id: newId(living), currency, now: clock.now() });
  const { offers, cart } = await filled(living, empty, lines);
  if ('kind' in cart) return { cart: null, refusal: cart, secret: null, offers };
  await state.carts.guests.create(cart);
  return { cart, refusal: null, secret, offers };
}

/** A user has one cart: asked for another, they get the one there is, with the lines added to it. */
export async function createUserCart(living: Living, userId: string, asked: CreateCart): Promise<Created> {
  const { db, clock } = living;
  const { currency, lines } = asked;
  const there = await cartOfUser(db, userId);
  if (!there) {
    const empty = emptyCart({ userId }, { id: newId(living), currency, now: clock.now() });
    const { offers, cart } = await filled(living, empty, lines);
    if ('kind' in cart) return { cart: null, refusal: cart, secret: null, offers };
    if (await insertCart(db, cart)) return { cart, refusal: null, secret: null, offers };
  }
  const current = there ?? (await cartOfUser(db, userId));
  if (!current) return await createUserCart(living, userId, asked);
  const request = {
    cartId: current.id,
    access: { userId, secret: null },
    expectedVersion: null,
    key: asked.key,
    input: ['create', currency, lines],
  };
  const changed = await changeLines(living, request, offerIdsOf(lines), (cart, adding) => {
    if (cart.currency !== currency && cart.lines.length > 0) return currencyMismatch(cart.currency);
    const inCurrency: Cart = cart.currency === currency ? cart : { ...cart, currency };
    return lines.length === 0 ? inCurrency : addLines(inCurrency, lines, adding);
  });
  return { ...changed, secret: null, offers: new Map() };
}

async function filled(
  { db, clock, random }: Living,
  empty: KeptCart,
  lines: readonly Wanted[],
): Promise<{ readonly offers: KnownOffers; readonly cart: KeptCart | CartRefused }> {
  const offers = byOfferId(await offersByIds(db, offerIdsOf(lines)));
  const makeId = () => ids.cartLine.make(clock, random);
  const cart = addLines(empty, lines, { offers, now: clock.now(), makeId });
  return { offers, cart: 'kind' in cart ? cart : { ...empty, ...cart } };
}

const newId = ({ clock, random }: Living): string => ids.cart.make(clock, random);
const offerIdsOf = (lines: readonly Wanted[]): string[] => [...new Set(lines.map(({ offerId }) => offerId))];
