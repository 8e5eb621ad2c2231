import type { Database } from '@stoa/platform/database.ts';
import { linesOfOrders } from '../store/lines.ts';
import { orderPage } from '../store/orders.ts';

/** More than anybody orders in a life. */
const most = 10_000;

/** What is kept of a buyer: their orders, with all that they said. */
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
  return {
    data: orders.map(({ id, number, placedAt, status, currency, totalMinor, buyer }) => ({
      number,
      placedAt: placedAt.toISOString(),
      status,
      total: `${totalMinor} ${currency}`,
      buyer,
      lines: (lines.get(id) ?? []).map(({ title, quantity }) => ({ title, quantity })),
    })),
  };
}
