import { currencyCode } from '@stoa/kernel/currency.ts';
import type { Living } from '../context.ts';
import type { Wanted } from '../domain/cart-lines.ts';
import { createUserCart } from './create-cart.ts';

export interface FillCart {
  readonly currency: string;
  readonly lines: readonly Wanted[];
  readonly key: string;
}

/** What another domain asks for a user: an order to be bought again. */
export async function fillCart(living: Living, userId: string, { currency, lines, key }: FillCart) {
  const { cart, refusal } = await createUserCart(living, userId, { currency: currencyCode(currency), lines, key });
  if (cart && !refusal) return { cartId: cart.id };
  return { kind: 'CartRefused' as const, because: refusal?.kind ?? 'UnknownCart' };
}
