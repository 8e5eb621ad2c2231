import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';

export interface Window {
  /** The first order that counts. */
  readonly fromOrder: string;
  /** And no more than so many, the newest. */
  readonly mostOrders: number;
  /** Others that are kept of each product. */
  readonly mostOthers: number;
}

/** A pair that one order alone has says something of its buyer, and nothing of the products. */
const leastOrders = 2;

/** Counts anew. Readers have what was counted before until this commits. */
export async function countTogether({ sql }: Tx, { fromOrder, mostOrders, mostOthers }: Window): Promise<void> {
  await sql`delete from bought_together`;
  await sql`
    with recent as (
      select id from "order" where id >= ${fromOrder} order by id desc limit ${mostOrders}
    ), bought as (
      select distinct l.order_id, l.product_id from recent join order_line l on l.order_id = recent.id
      where l.cancelled_quantity < l.quantity
    ), alone as (
      select product_id, count(*)::float8 as orders from bought group by 1
    ), pairs as (
      select a.product_id, b.product_id as other_id, count(*)::int as orders
      from bought a join bought b on b.order_id = a.order_id and b.product_id <> a.product_id
      group by 1, 2 having count(*) >= ${leastOrders}
    ), close as (
      select p.*, p.orders / sqrt(mine.orders * theirs.orders) as closeness
      from pairs p join alone mine on mine.product_id = p.product_id join alone theirs on theirs.product_id = p.other_id
    ), ranked as (
      select *, row_number() over (partition by product_id order by closeness desc, orders desc, other_id) as rank from close
    )
    insert into bought_together (product_id, other_id, orders, closeness)
    select product_id, other_id, orders, closeness from ranked where rank <= ${mostOthers}`;
}

export interface TogetherRow {
  readonly offerId: string;
  readonly productId: string;
  /** Null when nothing is known to go with it. */
  readonly otherId: string | null;
  readonly closeness: number;
}

/** What goes with what these offers are of, as far as it is still sold. */
export const togetherByOffers = async (sql: Sql, offerIds: readonly string[]): Promise<TogetherRow[]> =>
  await sql<TogetherRow[]>`
    select o.id as "offerId", v.product_id as "productId", t.other_id as "otherId", coalesce(t.closeness, 0) as closeness
    from known_offer o join known_variant v on v.id = o.variant_id
    left join bought_together t on t.product_id = v.product_id
      and exists (select from known_variant other where other.product_id = t.other_id and other.active)
    where o.id = any(${offerIds as string[]}::uuid[])`;
