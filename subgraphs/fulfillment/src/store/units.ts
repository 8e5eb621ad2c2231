import type { Database, Tx } from '@stoa/platform/database.ts';
import { asc, eq, inArray } from 'drizzle-orm';
import type { UnitStatus } from '../domain/unit-status.ts';
import { unit, unitLine, unitMove } from '../tables/unit.ts';

export type UnitRow = typeof unit.$inferSelect;
export type LineRow = typeof unitLine.$inferSelect;
export type MoveRow = typeof unitMove.$inferSelect;
export type NewUnit = Omit<UnitRow, 'status' | 'statusBy'> & Partial<Pick<UnitRow, 'status' | 'statusBy'>>;
export type NewLine = Omit<LineRow, 'stopped' | 'picked' | 'undelivered' | 'comingBack'>;

export async function insertUnits(tx: Tx, units: readonly NewUnit[], lines: readonly NewLine[]): Promise<void> {
  await tx.drizzle.insert(unit).values([...units]);
  await tx.drizzle.insert(unitLine).values([...lines]);
}

/** The lock of everything that happens to a unit and its lines: always taken in the order of ids. */
export const lockUnits = async (tx: Tx, ids: readonly string[]): Promise<UnitRow[]> =>
  await tx.drizzle
    .select()
    .from(unit)
    .where(inArray(unit.id, [...ids]))
    .orderBy(asc(unit.id))
    .for('update');

export const lockUnitsOfOrder = async (tx: Tx, orderId: string): Promise<UnitRow[]> =>
  await tx.drizzle.select().from(unit).where(eq(unit.orderId, orderId)).orderBy(asc(unit.id)).for('update');

export const linesOfUnits = async ({ drizzle }: Tx | Database, unitIds: readonly string[]): Promise<LineRow[]> =>
  await drizzle
    .select()
    .from(unitLine)
    .where(inArray(unitLine.unitId, [...unitIds]))
    .orderBy(asc(unitLine.id));

export const linesByIds = async ({ drizzle }: Tx | Database, ids: readonly string[]): Promise<LineRow[]> =>
  await drizzle
    .select()
    .from(unitLine)
    .where(inArray(unitLine.id, [...ids]));

export const unitsByIds = async (db: Database, ids: readonly string[]): Promise<UnitRow[]> =>
  await db.drizzle
    .select()
    .from(unit)
    .where(inArray(unit.id, [...ids]));

export const movesOfUnits = async (db: Database, unitIds: readonly string[]): Promise<MoveRow[]> =>
  await db.drizzle
    .select()
    .from(unitMove)
    .where(inArray(unitMove.unitId, [...unitIds]))
    .orderBy(asc(unitMove.id));

/** The trigger looks once more whether it may, and keeps the move. */
export async function saveUnitMoves(
  tx: Tx,
  ids: readonly string[],
  status: UnitStatus,
  at: Date,
  by: string,
): Promise<void> {
  await tx.drizzle
    .update(unit)
    .set({ status, statusAt: at, statusBy: by })
    .where(inArray(unit.id, [...ids]));
}

export interface Units {
  readonly lineId: string;
  readonly quantity: number;
}

export async function addStopped(tx: Tx, lines: readonly Units[]): Promise<void> {
  await tx.sql`
    update unit_line set stopped = stopped + s.quantity
    from unnest(${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ quantity }) => quantity)}::int[]) as s(line, quantity)
    where id = s.line`;
}

export async function addPicked(tx: Tx, lineId: string, quantity: number): Promise<void> {
  await tx.sql`update unit_line set picked = picked + ${quantity} where id = ${lineId}`;
}

export async function addUndelivered(tx: Tx, lines: readonly Units[]): Promise<void> {
  await tx.sql`
    update unit_line set undelivered = undelivered + s.quantity
    from unnest(${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ quantity }) => quantity)}::int[]) as s(line, quantity)
    where id = s.line`;
}

/** Negative when a return was not to be. */
export async function addComingBack(tx: Tx, lines: readonly Units[]): Promise<void> {
  await tx.sql`
    update unit_line set coming_back = coming_back + s.quantity
    from unnest(${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ quantity }) => quantity)}::int[]) as s(line, quantity)
    where id = s.line`;
}

/** All of them, or none: false when not so much can come back any more. */
export async function takeComingBack(tx: Tx, lines: readonly Units[]): Promise<boolean> {
  const rows = await tx.sql<{ isFree: boolean }[]>`
    select coming_back + s.quantity <= l.quantity - stopped - undelivered as "isFree"
    from unit_line l join unnest(${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ quantity }) => quantity)}::int[])
      as s(line, quantity) on l.id = s.line order by l.id for update of l`;
  if (!rows.every(({ isFree }) => isFree)) return false;
  await addComingBack(tx, lines);
  return true;
}

export async function stopEarly(tx: Tx, orderId: string, lines: readonly Units[]): Promise<void> {
  await tx.sql`
    insert into early_stop (line_id, order_id, quantity)
    select s.line, ${orderId}, s.quantity
    from unnest(${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ quantity }) => quantity)}::int[]) as s(line, quantity)
    on conflict (line_id) do update set quantity = early_stop.quantity + excluded.quantity`;
}

export const takeEarlyStops = async (tx: Tx, orderId: string): Promise<Units[]> =>
  await tx.sql<Units[]>`delete from early_stop where order_id = ${orderId} returning line_id as "lineId", quantity`;
