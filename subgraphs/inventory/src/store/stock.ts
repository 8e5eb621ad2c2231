import type { Tx } from '@stoa/platform/database.ts';
import type { Place } from '../domain/allocate.ts';
import type { Counts } from '../domain/stock.ts';

export type Cause =
  | 'RECEIVED'
  | 'ADJUSTED'
  | 'TRANSFERRED'
  | 'RESERVED'
  | 'RELEASED'
  | 'EXPIRED'
  | 'SOLD'
  | 'CANCELLED'
  | 'RETURNED';

/** One change at one place: what the ledger keeps. */
export interface Movement {
  readonly variantId: string;
  readonly locationId: string;
  readonly cause: Cause;
  readonly onHandDelta: number;
  readonly reservedDelta: number;
  readonly reference: string | null;
  readonly note: string | null;
  /** Where it was sold, when it was not online. */
  readonly channel?: 'STORE' | 'POS' | null;
}

export interface LockedStock extends Counts {
  readonly variantId: string;
  readonly place: Place;
  readonly ships: boolean;
  readonly reorderPoint: number;
}

interface Row extends Counts, Omit<Place, 'id'> {
  readonly variantId: string;
  readonly locationId: string;
  readonly ships: boolean;
  readonly reorderPoint: number;
}

/** Locks every place of the variants, always in the order of the key: two baskets can never wait for one another. */
export async function lockStock(tx: Tx, variantIds: readonly string[]): Promise<LockedStock[]> {
  const rows = await tx.sql<Row[]>`
    select s.variant_id as "variantId", s.location_id as "locationId", s.on_hand as "onHand", s.reserved, s.safety,
           s.reorder_point as "reorderPoint", l.seller_id as "sellerId", l.latitude, l.longitude, l.ships
    from stock s join location l on l.id = s.location_id
    where s.variant_id = any(${variantIds as string[]}::uuid[])
    order by s.variant_id, s.location_id for update of s`;
  const places = new Map<string, Place>();
  return rows.map(({ locationId, sellerId, latitude, longitude, ...row }) => {
    const place = places.get(locationId) ?? { id: locationId, sellerId, latitude, longitude };
    places.set(locationId, place);
    return { ...row, place };
  });
}

/** Makes the place hold the variant, if it did not before. */
export async function stockPlace(tx: Tx, variantId: string, locationId: string): Promise<void> {
  await tx.sql`insert into stock (variant_id, location_id) values (${variantId}, ${locationId}) on conflict do nothing`;
}

/** Counts and ledger together: neither ever changes without the other. */
export async function saveMovements(tx: Tx, movements: readonly Movement[]): Promise<void> {
  const column = <Name extends keyof Movement>(name: Name) => movements.map((movement) => movement[name]);
  await tx.sql`
    with entry as (
      insert into stock_entry (variant_id, location_id, cause, on_hand_delta, reserved_delta, reference, note, channel)
      select * from unnest(${column('variantId')}::uuid[], ${column('locationId')}::uuid[], ${column('cause')}::text[],
        ${column('onHandDelta')}::int[], ${column('reservedDelta')}::int[], ${column('reference')}::text[], ${column('note')}::text[],
        ${movements.map(({ channel }) => channel ?? null)}::text[])
      returning variant_id, location_id, on_hand_delta, reserved_delta
    )
    update stock set on_hand = stock.on_hand + sums.on_hand, reserved = stock.reserved + sums.reserved
    from (select variant_id, location_id, sum(on_hand_delta)::int as on_hand, sum(reserved_delta)::int as reserved
          from entry group by variant_id, location_id) sums
    where stock.variant_id = sums.variant_id and stock.location_id = sums.location_id`;
}

/** What a cancellation or a return has put back before. */
export const alreadyPutBack = async (tx: Tx, reference: string) =>
  await tx.sql<{ variantId: string; locationId: string }[]>`
    select variant_id as "variantId", location_id as "locationId" from stock_entry
    where reference = ${reference} and cause in ('CANCELLED', 'RETURNED')`;
