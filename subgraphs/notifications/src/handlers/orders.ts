import { parcelProgressed, returnProgressed, unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { orderPlaced, refundRequested, storeOrderPlaced } from '@stoa/contracts/orders.ts';
import { refundSettled } from '@stoa/contracts/payments.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { tell } from '../commands/tell.ts';
import { amountText } from '../domain/amount.ts';
import type { KindName } from '../domain/kinds.ts';
import {
  closeUnit,
  contactOf,
  knowOrderContact,
  knowRefund,
  markIncomplete,
  type OrderContact,
  reasonOf,
} from '../store/known.ts';
import { asLines } from '../templates/parts.ts';
import type { LetterData } from '../domain/letter.ts';

export const onOrderPlaced = handle(orderPlaced, async (tx, order, event) => {
  const { orderId, userId, number, contact, currency, totalMinor, units } = order;
  await knowOrderContact(tx, { orderId, userId, number, ...contact, unitIds: units.map(({ unitId }) => unitId) });
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

/** Who took it has it and has paid: there is something to tell only when some of it comes back. */
export const onStoreOrderPlaced = handle(storeOrderPlaced, async (tx, { orderId, userId, number, contact }) => {
  const { email, name, locale } = contact ?? { email: '', name: null, locale: 'en' };
  await knowOrderContact(tx, { orderId, userId, number, email, name, locale, unitIds: [] });
});

async function tellBuyer(
  tx: Tx,
  event: LoggedEvent,
  orderId: string,
  kind: KindName,
  dataOf: (contact: OrderContact) => LetterData,
): Promise<void> {
  const contact = await contactOf(tx, orderId);
  // Erased, and the order has ended.
  if (contact.email === '') return;
  const { userId, email, locale, number, forget } = contact;
  await tell(tx, event, { kind, who: { userId, email, locale, forget }, data: { number, ...dataOf(contact) } });
}

/** Whether it is all of the order, of which nothing else comes or came, or is missing. */
const wholeOf = ({ units, incomplete }: OrderContact): LetterData =>
  units <= 1 && !incomplete ? { whole: 'yes' } : {};

export const onUnitProgressed = handle(unitProgressed, async (tx, { orderId, unitId, status }, event) => {
  if (status === 'SHIPPED') await tellBuyer(tx, event, orderId, 'unit-shipped', wholeOf);
  if (status === 'DELIVERED') await tellBuyer(tx, event, orderId, 'unit-delivered', wholeOf);
  if (status === 'DELIVERED' || status === 'UNDELIVERED' || status === 'CANCELLED')
    await closeUnit(tx, orderId, unitId);
});

/**
 * One message for each parcel, by its id: what was lost may turn up in our house later, which is nothing to the buyer. That
 * it is paid back is said here, for the buyer must know at once; the refund itself is told no more.
 */
export const onParcelProgressed = handle(parcelProgressed, async (tx, { orderId, parcelId, status, lines }, event) => {
  if (!lines) return;
  await tellBuyer(tx, { ...event, id: parcelId }, orderId, 'parcel-undelivered', () => ({ status }));
  await markIncomplete(tx, orderId);
});

/**
 * Of a return the buyer is told twice: that it may be sent, with the label, or may not; and what came of it, or that it never was sent. That they have
 * asked for it they know, and that it arrived is said with the money. Only one that brings none is told without.
 */
export const onReturnProgressed = handle(returnProgressed, async (tx, { orderId, status, lines }, event) => {
  const isInVain = status === 'INSPECTED' && lines.every(({ refund, lost = 0 }) => refund + lost === 0);
  if (status === 'APPROVED' || status === 'REJECTED' || status === 'LAPSED' || isInVain)
    await tellBuyer(tx, event, orderId, 'return-progressed', () => ({ status }));
});

export const onRefundRequested = handle(refundRequested, (tx, { refundId, reason }) =>
  knowRefund(tx, refundId, reason),
);

/** One that failed is for staff to look at, not for the buyer to worry about. */
export const onRefundSettled = handle(refundSettled, async (tx, refund, event) => {
  const { refundId, orderId, status, currency, amountMinor } = refund;
  if (status !== 'SUCCEEDED') return;
  const reason = await reasonOf(tx, refundId);
  if (reason === 'UNDELIVERED') return;
  const data = { amount: amountText(currency, amountMinor), ...(reason !== null && { reason }) };
  await tellBuyer(tx, event, orderId, 'refund-settled', () => data);
});
