import type { Tx } from '@stoa/platform/database.ts';
import type { Pick } from '../domain/allocate.ts';

export async function addDemand(tx: Tx, sold: readonly Pick[]): Promise<void> {
  await tx.sql`
    insert into demand_day (variant_id, location_id, day, units)
    select v, l, current_date, sum(q) from unnest(${sold.map(({ variantId }) => variantId)}::uuid[],
      ${sold.map(({ locationId }) => locationId)}::uuid[], ${sold.map(({ quantity }) => quantity)}::int[]) as s(v, l, q)
    group by v, l
    on conflict (variant_id, location_id, day) do update set units = demand_day.units + excluded.units`;
}

export interface Demand {
  readonly variantId: string;
  readonly locationId: string;
  readonly leadDays: number;
  /** One number a day of the window, days without a sale as zero. */
  readonly daily: readonly number[];
}

/** Demand of the last `days` days, for places that sold anything in them; `after` pages by variant. */
export async function demandOf(
  tx: Tx,
  days: number,
  variantId: string | null,
  after: string,
  most: number,
): Promise<Demand[]> {
  const rows = await tx.sql<(Omit<Demand, 'daily'> & { units: number[] })[]>`
    select s.variant_id as "variantId", s.location_id as "locationId", s.lead_days as "leadDays", array_agg(d.units::int) as units
    from stock s join demand_day d using (variant_id, location_id)
    where d.day > current_date - ${days}::int and s.variant_id > ${after}
      and (${variantId}::uuid is null or s.variant_id = ${variantId})
    group by s.variant_id, s.location_id, s.lead_days
    order by s.variant_id, s.location_id limit ${most}`;
  return rows.map(({ units, ...row }) => ({
    ...row,
    daily: [...units, ...Array<number>(Math.max(0, days - units.length)).fill(0)],
  }));
}

export async function setLevels(
  tx: Tx,
  levels: readonly { variantId: string; locationId: string; safety: number; reorderPoint: number }[],
): Promise<number> {
  const { count } = await tx.sql`
    update stock set safety = n.safety, reorder_point = n.point
    from unnest(${levels.map((level) => level.variantId)}::uuid[], ${levels.map((level) => level.locationId)}::uuid[],
      ${levels.map((level) => level.safety)}::int[], ${levels.map((level) => level.reorderPoint)}::int[]) as n(v, l, safety, point)
    where variant_id = n.v and location_id = n.l and (stock.safety, stock.reorder_point) is distinct from (n.safety, n.point)`;
  return count;
}

export async function setSafety(tx: Tx, variantId: string, locationId: string, safety: number): Promise<void> {
  await tx.sql`update stock set safety = ${safety} where variant_id = ${variantId} and location_id = ${locationId}`;
}
