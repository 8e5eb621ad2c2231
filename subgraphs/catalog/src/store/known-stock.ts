import type { Tx } from '@stoa/platform/database.ts';
import { houseStock } from './offers.ts';

export interface StockNews {
  readonly variantId: string;
  readonly levels: readonly { readonly sellerId: string | null; readonly available: number }[];
}

/**
 * Each seller's places together; sellers that the news does not name have none any more. Gives the product when another
 * offer may stand first now: a seller has run out, or has some again.
 */
export async function knowStock(tx: Tx, { variantId, levels }: StockNews, position: number): Promise<string | null> {
  const bySeller = Map.groupBy(levels, ({ sellerId }) => sellerId ?? houseStock);
  const sums = [...bySeller].map(([sellerId, each]) => ({
    sellerId,
    available: each.reduce((total, level) => total + level.available, 0),
  }));
  const [standing] = await tx.sql<{ product_id: string }[]>`
    with before as (
      select seller_id, available > 0 as had from known_stock where variant_id = ${variantId}
    ), news as (
      select * from unnest(${sums.map(({ sellerId }) => sellerId)}::uuid[], ${sums.map(({ available }) => available)}::int[])
        as n(seller_id, available)
      union
      -- The house's row keeps the position even when there is nothing.
      select coalesce(k.seller_id, ${houseStock}), 0 from (select) one
      left join known_stock k on k.variant_id = ${variantId}
      where coalesce(k.seller_id, ${houseStock}) <> all(${sums.map(({ sellerId }) => sellerId)}::uuid[])
    ), told as (
      insert into known_stock (variant_id, seller_id, available, position)
      select ${variantId}::uuid, seller_id, available, ${position} from news
      where not exists (select from known_stock k where k.variant_id = ${variantId} and k.position >= ${position})
      on conflict (variant_id, seller_id) do update set available = excluded.available, position = excluded.position
      returning seller_id, available > 0 as has
    )
    select product_id from variant where id = ${variantId}
      and exists (select from told left join before using (seller_id) where coalesce(had, false) <> has)`;
  return standing?.product_id ?? null;
}
