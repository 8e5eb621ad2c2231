import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Database } from '@stoa/platform/database.ts';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { UnitStatus } from '../domain/unit-status.ts';
import type { UnitRow } from '../store/units.ts';
import { unit } from '../tables/unit.ts';

export interface WorkFilter {
  readonly locationId: string;
  readonly status: UnitStatus | null;
}

/** Members' first, then by age: the order in which it is to be done. */
export async function openWork(
  db: Database,
  { locationId, status }: WorkFilter,
  page: PageRequest,
): Promise<Connection<UnitRow>> {
  const [priority, placedAt, id] = page.after ?? [];
  const rows = await db.drizzle
    .select()
    .from(unit)
    .where(
      and(
        eq(unit.locationId, locationId),
        status === null ? inArray(unit.status, ['PENDING', 'PICKING', 'PACKED']) : eq(unit.status, status),
        id === undefined
          ? undefined
          : sql`(not ${unit.priority}, ${unit.placedAt}, ${unit.id}) > (not ${priority === 'true'}::boolean, ${placedAt}::timestamptz, ${id}::uuid)`,
      ),
    )
    .orderBy(desc(unit.priority), asc(unit.placedAt), asc(unit.id))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [String(row.priority), row.placedAt.toISOString(), row.id]);
}
