import type { Database } from '@stoa/platform/database.ts';
import { checkoutsOf } from '../store/checkouts.ts';
import { linesOfOrders } from '../store/lines.ts';
import { orderPage } from '../store/orders.ts';

/** More than anybody orders in a life. */
const most = 10_000;

/** What is kept of a buyer: their orders, and what they began to buy, with all that they said. */
export async function personalDataOf({ sql }: Database, userId: string) {
  const everything = { statuses: null, placedFrom: null, placedBefore: null, search: null, limit: most, after: null };
  const orders = await orderPage(sql, { userId, ...everything });
  const lines = Map.groupBy(
    await linesOfOrders(
      sql,
      orders.map(({ id }) => id),
    ),
    ({ orderId }) => orderId,
  );
  const begun = await checkoutsOf({ sql }, userId);
  return {
    data: {
      orders: orders.map(({ id, number, placedAt, status, currency, totalMinor, buyer }) => ({
        number,
        placedAt: placedAt.toISOString(),
        status,
        total: `${totalMinor} ${currency}`,
        buyer,
        lines: (lines.get(id) ?? []).map(({ title, quantity }) => ({ title, quantity })),
      })),
      checkouts: begun.map(({ status, expiresAt, buyer, quote }) => ({
        status,
        expiresAt: expiresAt.toISOString(),
        buyer,
        lines: quote.lines.map(({ title, quantity }) => ({ title, quantity })),
      })),
    },
  };
}
