import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Database } from '@stoa/platform/database.ts';
import { and, desc, eq, lt } from 'drizzle-orm';
import type { ParcelStatus } from '../domain/parcel-status.ts';
import type { ParcelRow } from '../store/parcels.ts';
import { parcel } from '../tables/parcel.ts';

export interface ParcelFilter {
  readonly status: ParcelStatus | null;
  readonly locationId: string | null;
  readonly trackingCode: string | null;
}

/** Newest first: ids are UUIDv7, made in order of time. */
export async function allParcels(
  db: Database,
  { status, locationId, trackingCode }: ParcelFilter,
  page: PageRequest,
): Promise<Connection<ParcelRow>> {
  const after = page.after?.[0];
  const rows = await db.drizzle
    .select()
    .from(parcel)
    .where(
      and(
        status === null ? undefined : eq(parcel.status, status),
        locationId === null ? undefined : eq(parcel.locationId, locationId),
        trackingCode === null ? undefined : eq(parcel.trackingCode, trackingCode),
        after === undefined ? undefined : lt(parcel.id, after),
      ),
    )
    .orderBy(desc(parcel.id))
    .limit(page.limit + 1);
  return connection(rows, page, ({ id }) => [id]);
}
