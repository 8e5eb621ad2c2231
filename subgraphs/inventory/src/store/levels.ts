import type { Database } from '@stoa/platform/database.ts';

export interface LevelRow {
  readonly variantId: string;
  readonly locationId: string;
  readonly sellerId: string | null;
  readonly onHand: number;
  readonly reserved: number;
  readonly safety: number;
  readonly leadDays: number;
}

/** What may be promised of each variant; one without a shelf is absent. */
export const availableByVariant = async (db: Database, variantIds: readonly string[]) =>
  await db.read<{ variantId: string; available: number }[]>`
    select s.variant_id as "variantId", sum(greatest(s.on_hand - s.reserved - s.safety, 0))::int as available
    from stock s join location l on l.id = s.location_id and l.ships
    where s.variant_id = any(${variantIds as string[]}::uuid[]) group by s.variant_id`;

export const levelsByVariant = async (db: Database, variantIds: readonly string[]) =>
  await db.read<LevelRow[]>`
    select s.variant_id as "variantId", s.location_id as "locationId", l.seller_id as "sellerId", s.on_hand as "onHand",
           s.reserved, s.safety, s.lead_days as "leadDays"
    from stock s join location l on l.id = s.location_id
    where s.variant_id = any(${variantIds as string[]}::uuid[]) order by s.variant_id, l.code`;

/** What stores may still sell over the counter: there, nothing is kept back. */
export const storeAvailable = async (db: Database, variantIds: readonly string[]) =>
  await db.read<{ variantId: string; available: number }[]>`
    select s.variant_id as "variantId", sum(s.on_hand - s.reserved)::int as available
    from stock s join location l on l.id = s.location_id and l.kind = 'STORE'
    where s.variant_id = any(${variantIds as string[]}::uuid[]) group by s.variant_id`;
