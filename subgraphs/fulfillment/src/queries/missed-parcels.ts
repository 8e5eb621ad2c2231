import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Database } from '@stoa/platform/database.ts';
import { and, asc, eq, getTableColumns, isNotNull, notInArray, sql } from 'drizzle-orm';
import type { SilentParcelRow } from '../store/silent-parcels.ts';
import { parcel, silentParcel } from '../tables/parcel.ts';

/** What somebody has to look for, the longest missed first. What was heard of since is not there any more. */
export async function missedParcels(db: Database, page: PageRequest): Promise<Connection<SilentParcelRow>> {
  const [at, id] = page.after ?? [];
  const rows = await db.drizzle
    .select(getTableColumns(silentParcel))
    .from(silentParcel)
    .innerJoin(parcel, and(eq(parcel.id, silentParcel.parcelId), eq(parcel.statusAt, silentParcel.since)))
    .where(
      and(
        isNotNull(silentParcel.missedAt),
        notInArray(parcel.status, ['DELIVERED', 'RETURNED_TO_SENDER', 'LOST']),
        at === undefined
          ? undefined
          : sql`(${silentParcel.missedAt}, ${silentParcel.parcelId}) > (${at}::timestamptz, ${id ?? null}::uuid)`,
      ),
    )
    .orderBy(asc(silentParcel.missedAt), asc(silentParcel.parcelId))
    .limit(page.limit + 1);
  return connection(rows, page, ({ missedAt, parcelId }) => [missedAt?.toISOString() ?? '', parcelId]);
}
