import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Database } from '@stoa/platform/database.ts';
import { type MessageRow, messageColumns } from '../store/messages.ts';
import { checkedPage } from './feed.ts';

export interface MessageFilter {
  readonly status: string | null;
  readonly to: string | null;
}

/** For staff: what was sent and what was not, the newest first. */
export async function messages(
  { sql }: Database,
  { status, to }: MessageFilter,
  page: PageRequest,
): Promise<Connection<MessageRow>> {
  const { limit, after } = checkedPage(page);
  const rows = await sql.unsafe<MessageRow[]>(
    `select ${messageColumns} from message where ($1::text is null or status = $1)
       and ($2::text is null or recipient = $2 or address = $2) and ($3::uuid is null or id < $3::uuid)
     order by id desc limit $4`,
    [status, to, after?.[0] ?? null, limit + 1],
    { prepare: true },
  );
  return connection(rows, page, ({ id }) => [id]);
}
