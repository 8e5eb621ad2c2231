import type { Database, Tx } from '@stoa/platform/database.ts';
import type { Arrival, LearntLane } from '../domain/lanes.ts';
import { lane } from '../tables/parcel.ts';

export type LaneRow = typeof lane.$inferSelect;

export const arrivalsSince = async (db: Database, since: Date): Promise<Arrival[]> =>
  await db.sql<Arrival[]>`
    select from_country as "fromCountry", to_country as "toCountry", service, transit_hours as hours, left_at as "leftAt"
    from parcel where delivered_at > ${since.toISOString()} and transit_hours is not null and left_at is not null`;

export const lanes = async ({ drizzle }: Tx | Database): Promise<LaneRow[]> => await drizzle.select().from(lane);

export async function saveLanes(tx: Tx, learnt: readonly LearntLane[], at: Date): Promise<void> {
  const column = <Name extends keyof LearntLane>(name: Name) => learnt.map((each) => each[name]);
  await tx.sql`
    insert into lane (from_country, to_country, service, p50_hours, p90_hours, parcels, learnt_at)
    select l.*, ${at.toISOString()}::timestamptz from unnest(${column('fromCountry')}::text[], ${column('toCountry')}::text[],
      ${column('service')}::text[], ${column('p50Hours')}::float8[], ${column('p90Hours')}::float8[], ${column('parcels')}::int[]) as l
    on conflict (from_country, to_country, service) do update set
      p50_hours = excluded.p50_hours, p90_hours = excluded.p90_hours, parcels = excluded.parcels, learnt_at = excluded.learnt_at`;
}
