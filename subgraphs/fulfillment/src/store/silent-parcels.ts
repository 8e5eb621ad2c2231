import type { Database, Tx } from '@stoa/platform/database.ts';
import type { CarrierAnswer } from '../domain/silence.ts';
import { type ParcelRow, parcelsByIds } from './parcels.ts';
import type { silentParcel } from '../tables/parcel.ts';

export type SilentParcelRow = typeof silentParcel.$inferSelect;

/** With the carrier, not heard of since then, and not missed yet: whom it was asked for longest ago comes first. */
export const parcelsToAskFor = async (db: Database, heardBefore: Date, most: number): Promise<ParcelRow[]> => {
  const rows = await db.sql<{ id: string }[]>`
    select p.id from parcel p left join silent_parcel s on s.parcel_id = p.id and s.since = p.status_at
    where p.status in ('PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERY_FAILED')
      and p.status_at < ${heardBefore.toISOString()} and s.missed_at is null
    order by s.last_asked_at nulls first, p.status_at limit ${most}`;
  return await parcelsByIds(
    db,
    rows.map(({ id }) => id),
  );
};

/** The silence of a parcel that stands where it stood; undefined when it has moved meanwhile. */
export async function noteSilence(
  tx: Tx,
  { id, statusAt }: Pick<ParcelRow, 'id' | 'statusAt'>,
  answer: CarrierAnswer,
  now: Date,
): Promise<SilentParcelRow | undefined> {
  const { sql } = tx;
  const at = now.toISOString();
  const [row] = await sql<{ askedAt: Date | string }[]>`
    insert into silent_parcel as s (parcel_id, since, asked_at, last_asked_at, answer)
    select id, status_at, ${at}, ${at}, ${answer} from parcel
    where id = ${id} and status_at = ${statusAt.toISOString()}
      and status in ('PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERY_FAILED')
    on conflict (parcel_id) do update set since = excluded.since, last_asked_at = excluded.last_asked_at,
      answer = excluded.answer, asked_at = case when s.since = excluded.since then s.asked_at else excluded.asked_at end,
      missed_at = case when s.since = excluded.since then s.missed_at end
    returning asked_at as "askedAt"`;
  if (!row) return undefined;
  return { parcelId: id, since: statusAt, askedAt: new Date(row.askedAt), lastAskedAt: now, answer, missedAt: null };
}

/** True when it was not missed before. */
export const markMissed = async ({ sql }: Tx, parcelId: string, at: Date): Promise<boolean> =>
  (
    await sql`update silent_parcel set missed_at = ${at.toISOString()}
      where parcel_id = ${parcelId} and missed_at is null returning 1`
  ).length > 0;

/** Whether staff are to look for a parcel, as it stands. */
export const isParcelMissed = async ({ sql }: Tx, { id, statusAt }: Pick<ParcelRow, 'id' | 'statusAt'>) =>
  (
    await sql`select 1 from silent_parcel
      where parcel_id = ${id} and since = ${statusAt.toISOString()} and missed_at is not null`
  ).length > 0;
