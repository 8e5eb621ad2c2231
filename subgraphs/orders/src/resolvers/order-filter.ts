import { connection, pageById } from '@stoa/kernel/pages.ts';
import type { Context } from '../context.ts';
import type { OrderFilter } from '../generated/types.ts';
import { orderPage } from '../store/orders.ts';

interface Asked {
  readonly filter?: OrderFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Orders of a user, or of all, newest first. */
export async function ordersOf({ db }: Context, userId: string | null, { filter, ...args }: Asked) {
  const page = pageById(args);
  const rows = await orderPage(db.sql, {
    userId,
    statuses: filter?.statuses ?? null,
    placedFrom: filter?.placedFrom ?? null,
    placedBefore: filter?.placedBefore ?? null,
    search: filter?.search?.trim() || null,
    limit: page.limit,
    after: page.after?.[0] ?? null,
  });
  return connection(rows, page, ({ id }) => [id]);
}
