import type { Tx } from '@stoa/platform/database.ts';

export interface StockLevel {
  readonly locationId: string;
  readonly onHand: number;
}

export const knowStock = (tx: Tx, variantId: string, levels: readonly StockLevel[], position: number) => tx.sql`
  insert into known_stock (location_id, variant_id, on_hand, position)
  select l.id, ${variantId}, l.count, ${position}
  from unnest(${levels.map(({ locationId }) => locationId)}::uuid[], ${levels.map(({ onHand }) => onHand)}::int[]) as l(id, count)
  on conflict (location_id, variant_id) do update set on_hand = excluded.on_hand, position = excluded.position
  where known_stock.position < excluded.position`;

export interface StoredVolume {
  readonly locationId: string;
  readonly sellerId: string;
  readonly cubicMillimeters: bigint;
}

/** What lies at each place of a seller. What catalog has not told us the size of is taken for a small box. */
export async function storedVolumes(tx: Tx): Promise<StoredVolume[]> {
  const rows = await tx.sql<(Omit<StoredVolume, 'cubicMillimeters'> & { readonly volume: string })[]>`
    select p.id as "locationId", p.seller_id as "sellerId",
      sum(s.on_hand * coalesce(v.millimeters[1]::bigint * v.millimeters[2] * v.millimeters[3], 2400000))::text as volume
    from known_stock s join known_location p on p.id = s.location_id left join known_variant v on v.id = s.variant_id
    where s.on_hand > 0 and p.seller_id is not null group by p.id order by p.id`;
  return rows.map(({ volume, ...row }) => ({ ...row, cubicMillimeters: BigInt(volume) }));
}
