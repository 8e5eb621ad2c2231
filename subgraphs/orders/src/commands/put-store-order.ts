import { orderProgressed, storeOrderPlaced } from '@stoa/contracts/orders.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record, recordAll } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Buyer } from '../domain/buyer.ts';
import { orderNumber } from '../domain/order-number.ts';
import type { Quote } from '../domain/quote.ts';
import { issueDocument } from '../store/documents.ts';
import type { NewLine, NewUnit } from '../store/orders.ts';
import { insertStoreOrder, type StoreEntry } from '../store/store-orders.ts';

/** As the saga writes down somebody whom accounts does not know any more. */
const erasedEmail = 'erased@invalid';

export interface PutStoreOrder {
  readonly sessionId: string;
  readonly userId: string;
  readonly buyer: Buyer;
  readonly quote: Quote;
  readonly at: Date;
}

/** The order bears the session's id: a repeat finds it there and tells nothing. */
export async function putStoreOrder(
  { db, clock, random }: Environment,
  { sessionId: orderId, userId, buyer, quote, at }: PutStoreOrder,
): Promise<void> {
  const units = quote.units.map(
    (unit): NewUnit => ({ ...unit, id: ids.fulfillmentUnit.make(clock, random), deliveryMinor: unit.costMinor }),
  );
  const lines = quote.lines.map((line, position): NewLine => {
    const unitId = units.find(({ sellerId }) => sellerId === line.sellerId)?.id ?? '';
    return { ...line, id: ids.orderLine.make(clock, random), unitId, position };
  });
  const { totalMinor } = quote;
  const entries: StoreEntry[] = [
    { kind: 'PLACED', unitId: null, amountMinor: totalMinor, note: null },
    { kind: 'PAYMENT_CAPTURED', unitId: null, amountMinor: totalMinor, note: 'at the till' },
    ...units.map(({ id }) => ({ kind: 'UNIT_DELIVERED', unitId: id, amountMinor: null, note: null })),
  ];
  const number = orderNumber(random.bytes(10));
  const words = [number, ...lines.flatMap(({ title, sku }) => [title, sku])].join(' ');
  const moment = at.toISOString();
  await db.transaction(async (tx) => {
    const order = { id: orderId, number, userId, buyer, quote, units, lines, words, entries, placedAt: moment };
    if (!(await insertStoreOrder(tx, order))) return;
    await issueDocument(tx, 'INVOICE', { orderId, refundId: null, totalMinor, at: moment });
    await record(tx, storeOrderPlaced, orderId, {
      orderId,
      number,
      userId,
      contact: buyer.email === erasedEmail ? null : { email: buyer.email, name: buyer.name, locale: buyer.locale },
      lines: lines.map(({ id: lineId, unitId, variantId, sku, title, quantity, position }) => {
        const weightGrams = (quote.lines[position]?.weightGrams ?? 0) * quantity;
        return { lineId, unitId, variantId, sku, title, quantity, weightGrams };
      }),
      units: units.map(({ id: unitId, sellerId, locationId }) => ({ unitId, sellerId, locationId })),
      store: { city: buyer.shipping.city, countryCode: buyer.shipping.countryCode, position: buyer.destination },
      placedAt: moment,
    });
    const facts = entries.map(({ kind }, index) => ({ orderId, userId, entry: index + 1, kind, at: moment }));
    await recordAll(
      tx,
      orderProgressed,
      facts.map((payload) => ({ key: orderId, payload })),
    );
  });
}
