import type { Tx } from '@stoa/platform/database.ts';
import type { Pick } from '../domain/allocate.ts';

export type ReservationStatus = 'HELD' | 'CONFIRMED' | 'RELEASED' | 'EXPIRED' | 'RETURNED';

export interface Reservation {
  readonly id: string;
  readonly status: ReservationStatus;
  readonly expiresAt: string;
  readonly lines: readonly Pick[];
}

export interface StoredReservation extends Reservation {
  readonly key: string;
  readonly inputHash: string;
}

const select = `
  select r.id, r.key, r.input_hash as "inputHash", r.status,
         to_char(r.expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt",
         (select coalesce(json_agg(json_build_object('variantId', l.variant_id, 'locationId', l.location_id, 'quantity', l.quantity)
            order by l.variant_id, l.location_id), '[]') from reservation_line l where l.reservation_id = r.id) as lines
  from reservation r`;

export const reservationsByKey = async (tx: Tx, keys: readonly string[]): Promise<StoredReservation[]> =>
  await tx.sql.unsafe<StoredReservation[]>(`${select} where r.key = any($1::text[])`, [keys as string[]], {
    prepare: true,
  });

/** The row is locked: whoever ends a reservation is the only one. */
export async function lockReservation(tx: Tx, id: string): Promise<StoredReservation | undefined> {
  const [row] = await tx.sql.unsafe<StoredReservation[]>(`${select} where r.id = $1 for update of r`, [id], {
    prepare: true,
  });
  return row;
}

/** Those whose time is over, locked; what another process is ending already is left to it. */
export const lockExpired = async (tx: Tx, now: string, most: number): Promise<StoredReservation[]> =>
  await tx.sql.unsafe<StoredReservation[]>(
    `${select} where r.status = 'HELD' and r.expires_at <= $1 order by r.expires_at limit $2 for update of r skip locked`,
    [now, most],
    { prepare: true },
  );

export async function saveReservations(tx: Tx, made: readonly StoredReservation[], now: string): Promise<void> {
  if (made.length === 0) return;
  const lines = made.flatMap(({ id, lines: picks }) => picks.map((pick) => ({ id, ...pick })));
  // Sent one behind the other without waiting: the second finds the first's rows.
  await Promise.all([
    tx.sql`
      insert into reservation (id, key, input_hash, status, expires_at, created_at)
      select r.id, r.key, r.hash, r.status, r.expires::timestamptz, ${now}::timestamptz
      from unnest(${made.map(({ id }) => id)}::uuid[], ${made.map(({ key }) => key)}::text[],
        ${made.map(({ inputHash }) => inputHash)}::text[], ${made.map(({ status }) => status)}::text[],
        ${made.map(({ expiresAt }) => expiresAt)}::text[]) as r(id, key, hash, status, expires)`,
    tx.sql`
      insert into reservation_line (reservation_id, variant_id, location_id, quantity)
      select * from unnest(${lines.map(({ id }) => id)}::uuid[], ${lines.map(({ variantId }) => variantId)}::uuid[],
        ${lines.map(({ locationId }) => locationId)}::uuid[], ${lines.map(({ quantity }) => quantity)}::int[])`,
  ]);
}

export async function endReservations(tx: Tx, ids: readonly string[], status: ReservationStatus): Promise<void> {
  await tx.sql`update reservation set status = ${status} where id = any(${ids as string[]}::uuid[])`;
}

export async function holdUntil(tx: Tx, id: string, expiresAt: string): Promise<void> {
  await tx.sql`update reservation set expires_at = ${expiresAt} where id = ${id}`;
}
