import type { Database, Tx } from '@stoa/platform/database.ts';
import { and, eq } from 'drizzle-orm';
import { routePlan } from '../tables/parcel.ts';

export type RoutePlanRow = typeof routePlan.$inferSelect;

export interface Stop {
  readonly parcelId: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly grams: number;
}

/** Parcels that are to be brought to somebody's door from a place and are not there yet. */
export const stopsFrom = async (tx: Tx, locationId: string, kilometers: number, most: number): Promise<Stop[]> =>
  await tx.sql<Stop[]>`
    select p.id as "parcelId", o.latitude, o.longitude, p.weight_grams as grams
    from parcel p join known_order o on o.id = p.order_id
    where p.location_id = ${locationId} and p.return_id is null and p.service <> 'DRONE'
      and p.status in ('LABELLED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERY_FAILED')
      and p.kilometers <= ${kilometers} and o.latitude is not null
    order by p.id limit ${most}`;

export async function saveRoutePlan(tx: Tx, row: RoutePlanRow): Promise<RoutePlanRow> {
  const { id: _, ...set } = row;
  const [saved] = await tx.drizzle
    .insert(routePlan)
    .values(row)
    .onConflictDoUpdate({ target: [routePlan.locationId, routePlan.day], set })
    .returning();
  return saved ?? row;
}

export async function routePlanOf(db: Database, locationId: string, day: string): Promise<RoutePlanRow | undefined> {
  const [row] = await db.drizzle
    .select()
    .from(routePlan)
    .where(and(eq(routePlan.locationId, locationId), eq(routePlan.day, day)));
  return row;
}
