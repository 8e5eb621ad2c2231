import { cartAbandoned, wishNoticed } from '@stoa/contracts/cart.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { tell } from '../commands/tell.ts';
import { amountText } from '../domain/amount.ts';
import { asLines } from '../templates/parts.ts';

export const onCartAbandoned = handle(cartAbandoned, (tx, { userId, currency, lines }, event) =>
  tell(tx, event, {
    kind: 'cart-abandoned',
    who: { userId, email: null, locale: null },
    data: {
      lines: asLines(
        lines.map(({ title, quantity, unitMinor }) => [
          `${quantity} × ${title}`,
          amountText(currency, `${BigInt(unitMinor) * BigInt(quantity)}`),
        ]),
      ),
    },
  }),
);

export const onWishNoticed = handle(wishNoticed, (tx, { userId, title, kind, currency, unitMinor }, event) =>
  tell(tx, event, {
    kind: kind === 'PRICE_DROP' ? 'price-dropped' : 'back-in-stock',
    who: { userId, email: null, locale: null },
    data: { title, ...(currency && unitMinor && { price: amountText(currency, unitMinor) }) },
  }),
);
