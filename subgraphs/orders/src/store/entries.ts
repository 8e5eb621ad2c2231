import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';

export interface EntryRow {
  readonly orderId: string;
  readonly entry: number;
  readonly kind: string;
  readonly at: Date;
  readonly unitId: string | null;
  readonly parcelId: string | null;
  readonly amountMinor: bigint | null;
  readonly note: string | null;
}

export interface NewEntry extends Partial<Omit<EntryRow, 'orderId' | 'entry' | 'at' | 'kind'>> {
  readonly kind: string;
  readonly at: string;
}

type Raw = Omit<EntryRow, 'amountMinor' | 'at'> & { readonly amountMinor: string | null; readonly at: string | Date };

const columns = `order_id as "orderId", entry, kind, at, unit_id as "unitId", parcel_id as "parcelId",
  amount_minor::text as "amountMinor", note`;

const entryOf = (row: Raw): EntryRow => ({
  ...row,
  at: new Date(row.at),
  amountMinor: row.amountMinor === null ? null : BigInt(row.amountMinor),
});

/** The next of a locked order; answers its number. */
export async function addEntry(tx: Tx, orderId: string, { kind, at, ...more }: NewEntry): Promise<number> {
  const [row] = await tx.sql<{ entry: number }[]>`
    with counted as (update "order" set entries = entries + 1 where id = ${orderId} returning entries)
    insert into order_entry (order_id, entry, kind, at, unit_id, parcel_id, amount_minor, note)
    select ${orderId}, entries, ${kind}, ${at}, ${more.unitId ?? null}::uuid, ${more.parcelId ?? null}::uuid,
      ${more.amountMinor?.toString() ?? null}::bigint, ${more.note ?? null}::text from counted
    returning entry`;
  if (!row) throw new Error(`There is no order ${orderId} to add an entry to.`);
  return row.entry;
}

/** What the last entry of a kind was about; null when there is none. */
export async function latestAmount(tx: Tx, orderId: string, kind: string): Promise<bigint | null> {
  const [row] = await tx.sql<{ amount: string | null }[]>`
    select amount_minor::text as amount from order_entry where order_id = ${orderId} and kind = ${kind}
    order by entry desc limit 1`;
  return row?.amount == null ? null : BigInt(row.amount);
}

export const entryPage = async (sql: Sql, orderId: string, limit: number, after: number): Promise<EntryRow[]> =>
  (
    await sql.unsafe<Raw[]>(
      `select ${columns} from order_entry where order_id = $1 and entry > $2 order by entry limit $3`,
      [orderId, after, limit + 1],
    )
  ).map(entryOf);

/** Keys are `order entry`. */
export const entriesByKey = async (sql: Sql, keys: readonly string[]): Promise<EntryRow[]> =>
  (
    await sql.unsafe<Raw[]>(
      `select ${columns} from order_entry join unnest($1::uuid[], $2::int[]) as k(id, n) on order_id = k.id and entry = k.n`,
      [keys.map((key) => key.split(' ')[0] ?? ''), keys.map((key) => Number(key.split(' ')[1]))],
    )
  ).map(entryOf);
