import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import { isUuid } from '@stoa/kernel/ids.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Database } from '@stoa/platform/database.ts';
import { type NotificationRow, notificationsOf } from '../store/feed.ts';

export async function feedOf(db: Database, userId: string, page: PageRequest): Promise<Connection<NotificationRow>> {
  return connection(await notificationsOf(db, userId, checkedPage(page)), page, ({ id }) => [id]);
}

/** A cursor of these lists holds the id of the last entry. */
export const checkedPage = (page: PageRequest): PageRequest =>
  page.after === null || isUuid(page.after[0] ?? '')
    ? page
    : fail('BAD_PAGINATION', 'This cursor is not one of this list: use pageInfo.endCursor of an earlier answer.');
