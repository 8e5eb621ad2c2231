import { returnProgressed, unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { orderPlaced } from '@stoa/contracts/orders.ts';
import { refundSettled } from '@stoa/contracts/payments.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { tell } from '../commands/tell.ts';
import { amountText } from '../domain/amount.ts';
import type { KindName } from '../domain/kinds.ts';
import { contactOf, knowOrderContact } from '../store/known.ts';
import { asLines } from '../templates/parts.ts';
import type { LetterData } from '../domain/letter.ts';

export const onOrderPlaced = handle(orderPlaced, async (tx, order, event) => {
  const { orderId, userId, number, contact, currency, totalMinor } = order;
  await knowOrderContact(tx, { orderId, userId, number, ...contact });
  const lines = asLines(
    order.lines.map(({ title, quantity, totalMinor: minor }) => [
      `${quantity} × ${title}`,
      amountText(currency, minor),
    ]),
  );
  const { email, locale } = contact;
  const data = { number, total: amountText(currency, totalMinor), lines };
  await tell(tx, event, { kind: 'order-placed', who: { userId, email, locale }, data });
});

async function tellBuyer(
  tx: Tx,
  event: LoggedEvent,
  orderId: string,
  kind: KindName,
  data: LetterData = {},
): Promise<void> {
  const { number, ...who } = await contactOf(tx, orderId);
  await tell(tx, event, { kind, who, data: { number, ...data } });
}

export const onUnitProgressed = handle(unitProgressed, async (tx, { orderId, status }, event) => {
  if (status === 'SHIPPED') await tellBuyer(tx, event, orderId, 'unit-shipped');
  if (status === 'DELIVERED') await tellBuyer(tx, event, orderId, 'unit-delivered');
});

/** What the buyer has done they know. */
export const onReturnProgressed = handle(returnProgressed, async (tx, { orderId, status }, event) => {
  if (status === 'IN_TRANSIT' || status === 'CANCELLED') return;
  await tellBuyer(tx, event, orderId, 'return-progressed', { status });
});

/** One that failed is for staff to look at, not for the buyer to worry about. */
export const onRefundSettled = handle(refundSettled, async (tx, { orderId, status, currency, amountMinor }, event) => {
  if (status !== 'SUCCEEDED') return;
  await tellBuyer(tx, event, orderId, 'refund-settled', { amount: amountText(currency, amountMinor) });
});
