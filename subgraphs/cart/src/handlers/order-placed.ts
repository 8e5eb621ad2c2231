import { orderPlaced } from '@stoa/contracts/orders.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { takeOrderedIn } from '../commands/take-ordered.ts';

export const onOrderPlaced = handle(orderPlaced, (tx, { orderId, cartId, lines }, { recordedAt }) =>
  takeOrderedIn(
    tx,
    { orderId, cartId, lines: lines.map(({ offerId, quantity }) => ({ offerId, quantity })) },
    new Date(recordedAt),
  ),
);
