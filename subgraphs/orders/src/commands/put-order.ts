import { orderPlaced, orderProgressed } from '@stoa/contracts/orders.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { orderNumber } from '../domain/order-number.ts';
import type { Buyer } from '../domain/buyer.ts';
import type { CheckoutRow } from '../store/checkouts.ts';
import { insertOrder, type NewLine, type NewOrder, type NewUnit } from '../store/orders.ts';

export interface Placed {
  readonly orderId: string;
  readonly unitIds: readonly string[];
  readonly payment: { readonly paymentId: string } | null;
}

/** Writes the order with all that belongs to it, and tells. A repeat finds it there and tells nothing. */
export async function putOrder(
  { db, clock, random }: Environment,
  checkout: CheckoutRow,
  { orderId, unitIds, payment }: Placed,
): Promise<void> {
  const { quote } = checkout;
  const placedAt = clock.now();
  const units = quote.units.map(
    (unit, index): NewUnit => ({ ...unit, id: unitIds[index] ?? '', deliveryMinor: unit.costMinor }),
  );
  const lines = quote.lines.map((line, position): NewLine => {
    const unit = units.find(({ sellerId, locationId }) => sellerId === line.sellerId && locationId === line.locationId);
    return { ...line, id: ids.orderLine.make(clock, random), unitId: unit?.id ?? '', position };
  });
  const number = orderNumber(random.bytes(10));
  const order: NewOrder = {
    id: orderId,
    number,
    checkoutId: checkout.id,
    cartId: checkout.cartId,
    userId: checkout.userId,
    secretHash: checkout.secretHash,
    currency: quote.currency,
    totalMinor: quote.totalMinor,
    quote,
    paymentId: payment?.paymentId ?? '',
    placedAt,
    units,
    lines,
    words: [number, ...lines.flatMap(({ title, sku }) => [title, sku])].join(' '),
  };
  const at = placedAt.toISOString();
  await db.transaction(async (tx) => {
    const buyer = await insertOrder(tx, order);
    if (!buyer) return;
    const { userId } = order;
    await Promise.all([
      record(tx, orderPlaced, orderId, factOf(order, buyer)),
      record(tx, orderProgressed, orderId, { orderId, userId, entry: 1, kind: 'PLACED', at }),
    ]);
  });
}

const factOf = (
  { id, number, userId, cartId, currency, totalMinor, lines, units, ...order }: NewOrder,
  buyer: Buyer,
) => ({
  orderId: id,
  number,
  userId,
  cartId,
  contact: { email: buyer.email, name: buyer.name, locale: buyer.locale },
  currency,
  totalMinor: `${totalMinor}`,
  lines: lines.map(({ id: lineId, unitId, variantId, productId, offerId, sku, title, quantity, ...line }) => ({
    lineId,
    unitId,
    variantId,
    productId,
    offerId,
    sku,
    title,
    quantity,
    totalMinor: `${line.totalMinor}`,
    weightGrams: (order.quote.lines[line.position]?.weightGrams ?? 0) * quantity,
  })),
  units: units.map(
    ({ id: unitId, sellerId, locationId, service, totalMinor: unitTotal, promisedFrom, promisedTo }) => ({
      unitId,
      sellerId,
      locationId,
      service: service as 'STANDARD',
      totalMinor: `${unitTotal}`,
      promisedFrom,
      promisedTo,
    }),
  ),
  shippingAddress: buyer.shipping,
  destination: buyer.destination,
  gift: buyer.gift,
  priority: false,
  paymentId: order.paymentId,
  placedAt: order.placedAt.toISOString(),
});
