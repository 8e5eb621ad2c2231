import type { Tx } from '@stoa/platform/database.ts';

/** Any constant: whoever files products shares this lock, whoever moves a category has it alone. */
const hierarchy = 7_340_511;

/** Products are filed under what is above their categories: that must not change meanwhile. */
export async function shareHierarchy(tx: Tx): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock_shared(${hierarchy})`;
}

/** One move at a time: two could make a circle that neither alone makes. */
export async function lockHierarchy(tx: Tx): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock(${hierarchy})`;
}

export interface Filing {
  readonly productId: string;
  readonly categoryIds: readonly string[];
}

/** Files products anew, each under its categories and under everything above. Under `shareHierarchy`. */
export async function fileProducts(tx: Tx, filings: readonly Filing[]): Promise<void> {
  if (filings.length === 0) return;
  const pairs = filings.flatMap(({ productId, categoryIds }) => categoryIds.map((id) => ({ productId, id })));
  await tx.sql`delete from product_category where product_id = any(${filings.map(({ productId }) => productId)}::uuid[])`;
  await tx.sql`
    insert into product_category (category_id, product_id, direct)
    select * from unnest(${pairs.map(({ id }) => id)}::uuid[], ${pairs.map(({ productId }) => productId)}::uuid[]), (values (true)) v
    on conflict do nothing`;
  await fileAbove(
    tx,
    filings.map(({ productId }) => productId),
  );
}

/** What follows from where people put products: rows above those. */
export async function fileAbove(tx: Tx, productIds: readonly string[]): Promise<void> {
  await tx.sql`delete from product_category where product_id = any(${productIds as string[]}::uuid[]) and not direct`;
  await tx.sql`
    insert into product_category (category_id, product_id, direct)
    select distinct above.id, pc.product_id, false
    from product_category pc join category c on c.id = pc.category_id, unnest(c.ancestor_ids) above(id)
    where pc.product_id = any(${productIds as string[]}::uuid[])
    on conflict do nothing`;
}

/** All products in a category or below it. */
export async function productsFiledUnder(tx: Tx, categoryId: string): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    select product_id as id from product_category where category_id = ${categoryId}`;
  return rows.map(({ id }) => id);
}
