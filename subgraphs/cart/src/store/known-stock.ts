import type { Tx } from '@stoa/platform/database.ts';

export interface StockNews {
  readonly variantId: string;
  readonly levels: readonly { readonly sellerId: string | null; readonly available: number }[];
}

const sharedPlaces = '00000000-0000-0000-0000-000000000000';

/** Each seller's places together. True when there was none anywhere, and now there is. */
export async function knowStock({ sql }: Tx, { variantId, levels }: StockNews, position: number): Promise<boolean> {
  const bySeller = Map.groupBy(levels, ({ sellerId }) => sellerId ?? sharedPlaces);
  // The shared places' row is always there: it keeps the position even when there is nothing.
  const sums = new Map([[sharedPlaces, 0]]);
  for (const [sellerId, each] of bySeller)
    sums.set(
      sellerId,
      each.reduce((total, level) => total + level.available, 0),
    );
  const [news] = await sql<{ had: number | null; has: number | null }[]>`
    with before as (
      select seller_id, available, position from known_stock where variant_id = ${variantId}
    ), news as (
      select * from unnest(${[...sums.keys()]}::uuid[], ${[...sums.values()]}::int[]) as n(seller_id, available)
      union all
      -- Sellers that the news does not name have none any more.
      select seller_id, 0 from before where seller_id <> all(${[...sums.keys()]}::uuid[])
    ), told as (
      insert into known_stock (variant_id, seller_id, available, position)
      select ${variantId}::uuid, seller_id, available, ${position} from news
      where not exists (select from before where position >= ${position})
      on conflict (variant_id, seller_id) do update set available = excluded.available, position = excluded.position
      returning available
    )
    select (select sum(available)::int from before) as had, (select sum(available)::int from told) as has`;
  return news?.had === 0 && (news.has ?? 0) > 0;
}
