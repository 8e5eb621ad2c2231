import type { Database, Tx } from '@stoa/platform/database.ts';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Bin } from '../domain/walk.ts';
import { pickList, pickListLine } from '../tables/warehouse.ts';

export type PickListRow = typeof pickList.$inferSelect;
export type PickListLineRow = typeof pickListLine.$inferSelect;

export interface OpenUnit {
  readonly id: string;
  readonly orderId: string;
  readonly status: 'PENDING' | 'PICKING';
}

/**
 * What waits to be fetched at a place, members' and drones' first, then by age; what another worker is just taking is
 * left to him, and what is held to nobody.
 */
export const lockWaitingUnits = async (tx: Tx, locationId: string, most: number): Promise<OpenUnit[]> =>
  await tx.sql<OpenUnit[]>`
    select id, order_id as "orderId", status from unit
    where location_id = ${locationId} and status in ('PENDING', 'PICKING')
      and not exists (select from held_order h where h.order_id = unit.order_id)
      and not exists (select from unit_line l join pick_list_line p on p.line_id = l.id where l.unit_id = unit.id and p.picked is null)
      and exists (select from unit_line l where l.unit_id = unit.id and l.quantity - l.stopped - l.picked > 0)
    order by priority desc, service = 'DRONE' desc, service = 'EXPRESS' desc, placed_at, id
    limit ${most} for update skip locked`;

export interface ToFetch extends Bin {
  readonly lineId: string;
  readonly unitId: string;
  readonly quantity: number;
}

/**
 * What is missing of these units and on nobody's list, and where it lies; what has no place yet lies behind the last aisle.
 * Asked again once the units are locked: the look before may have been older than another worker's list.
 */
export const missingOf = async (tx: Tx, unitIds: readonly string[]): Promise<ToFetch[]> =>
  await tx.sql<ToFetch[]>`
    select l.id as "lineId", l.unit_id as "unitId", l.quantity - l.stopped - l.picked as quantity,
      coalesce(b.aisle, 99) as aisle, coalesce(b.bay, 1) as bay, coalesce(b.level, 1) as level
    from unit_line l join unit u on u.id = l.unit_id
    left join bin b on b.location_id = u.location_id and b.variant_id = l.variant_id
    where l.unit_id = any(${unitIds as string[]}::uuid[]) and l.quantity - l.stopped - l.picked > 0
      and not exists (select from pick_list_line p where p.line_id = l.id and p.picked is null)
    order by l.id`;

export async function insertPickList(tx: Tx, list: PickListRow, stops: readonly ToFetch[]): Promise<void> {
  await tx.drizzle.insert(pickList).values(list);
  await tx.drizzle
    .insert(pickListLine)
    .values(stops.map(({ lineId, quantity }, position) => ({ pickListId: list.id, lineId, quantity, position })));
}

export async function pickListLineOf(tx: Tx, pickListId: string, lineId: string): Promise<PickListLineRow | undefined> {
  const rows = await tx.drizzle.select().from(pickListLine).where(eq(pickListLine.pickListId, pickListId));
  return rows.find((row) => row.lineId === lineId);
}

export async function savePick(tx: Tx, pickListId: string, lineId: string, picked: number): Promise<void> {
  await tx.sql`update pick_list_line set picked = ${picked} where pick_list_id = ${pickListId} and line_id = ${lineId}`;
}

/** What was stopped need not be fetched; a line of which nothing is left is done. */
export async function shrinkPicks(tx: Tx, lineIds: readonly string[]): Promise<void> {
  await tx.sql`
    update pick_list_line p set quantity = greatest(0, l.quantity - l.stopped - l.picked),
      picked = case when l.quantity - l.stopped - l.picked <= 0 then 0 end
    from unit_line l where l.id = p.line_id and p.picked is null and l.id = any(${lineIds as string[]}::uuid[])`;
}

/** The lists are locked before they are looked at: of two workers with the last two lines one sees that nothing is left. */
export async function closeDoneLists(tx: Tx, lineIds: readonly string[], at: Date): Promise<void> {
  const lists = await tx.sql<{ id: string }[]>`
    select id from pick_list where done_at is null
      and id in (select pick_list_id from pick_list_line where line_id = any(${lineIds as string[]}::uuid[]))
    order by id for update`;
  if (lists.length === 0) return;
  await tx.sql`
    update pick_list set done_at = ${at.toISOString()} where id = any(${lists.map(({ id }) => id)}::uuid[])
      and not exists (select from pick_list_line p where p.pick_list_id = pick_list.id and p.picked is null)`;
}

export const pickListsByIds = async (db: Database, ids: readonly string[]): Promise<PickListRow[]> =>
  await db.drizzle
    .select()
    .from(pickList)
    .where(inArray(pickList.id, [...ids]));

export const linesOfPickLists = async (db: Database, ids: readonly string[]): Promise<PickListLineRow[]> =>
  await db.drizzle
    .select()
    .from(pickListLine)
    .where(inArray(pickListLine.pickListId, [...ids]))
    .orderBy(asc(pickListLine.position));
