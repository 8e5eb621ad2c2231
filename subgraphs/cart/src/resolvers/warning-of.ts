import type { Cart, CartLine } from '../domain/cart.ts';
import { mostQuantity } from '../domain/cart.ts';
import type { Warning } from '../domain/cart-warnings.ts';
import { formatDecimal } from '@stoa/kernel/money.ts';
import type { CartLineModel, CartWarningModel } from '../models.ts';

export const lineOf = ({ currency }: Pick<Cart, 'currency'>, line: CartLine): CartLineModel => ({ ...line, currency });

export function warningOf(cart: Cart, warning: Warning): CartWarningModel {
  const line = lineOf(cart, warning.line);
  const { currency } = cart;
  switch (warning.kind) {
    case 'CartOfferClosed':
      return { __typename: warning.kind, code: 'OFFER_CLOSED', message: 'This is not sold here any more.', line };
    case 'CartLineSoldOut':
      return { __typename: warning.kind, code: 'SOLD_OUT', message: 'There is none left just now.', line };
    case 'CartLineLessAvailable': {
      const { available: availableQuantity } = warning;
      const message = `Only ${availableQuantity} can be had just now.`;
      const less = { __typename: warning.kind, code: 'LESS_AVAILABLE', message, line, availableQuantity };
      return less;
    }
    case 'CartPriceChanged': {
      const oldPrice = { minor: warning.oldMinor, currency };
      const newPrice = { minor: warning.newMinor, currency };
      const message = `One now costs ${formatDecimal(newPrice)} ${currency}; it was ${formatDecimal(oldPrice)}.`;
      const changed = { __typename: warning.kind, code: 'PRICE_CHANGED', message, line, oldPrice, newPrice };
      return changed;
    }
  }
}

export const cappedOf = (cart: Cart, line: CartLine): CartWarningModel => ({
  __typename: 'CartQuantityCapped',
  code: 'QUANTITY_CAPPED',
  message: `Together there were more than a line holds: it has ${mostQuantity} now.`,
  line: lineOf(cart, line),
});

export const setAsideOf = (cart: Cart, line: CartLine): CartWarningModel => ({
  __typename: 'CartLineSetAside',
  code: 'SET_ASIDE',
  message: 'The cart was full: this was put aside for later.',
  line: lineOf(cart, line),
});
