import type { Tx } from '@stoa/platform/database.ts';

export interface Low {
  readonly variantId: string;
  readonly locationId: string;
  readonly available: number;
  readonly threshold: number;
}

/** Raises what is not raised yet; gives those that are new. */
export async function raiseAlerts(tx: Tx, low: readonly Low[]): Promise<Low[]> {
  if (low.length === 0) return [];
  const rows = await tx.sql<Low[]>`
    insert into stock_alert (variant_id, location_id, available, threshold)
    select * from unnest(${low.map(({ variantId }) => variantId)}::uuid[], ${low.map(({ locationId }) => locationId)}::uuid[],
      ${low.map(({ available }) => available)}::int[], ${low.map(({ threshold }) => threshold)}::int[])
    on conflict (variant_id, location_id) where cleared_at is null do nothing
    returning variant_id as "variantId", location_id as "locationId", available, threshold`;
  return [...rows];
}

export async function clearAlerts(tx: Tx, filled: readonly { variantId: string; locationId: string }[]): Promise<void> {
  if (filled.length === 0) return;
  await tx.sql`
    update stock_alert set cleared_at = now()
    from unnest(${filled.map(({ variantId }) => variantId)}::uuid[], ${filled.map(({ locationId }) => locationId)}::uuid[]) as f(v, l)
    where variant_id = f.v and location_id = f.l and cleared_at is null`;
}
