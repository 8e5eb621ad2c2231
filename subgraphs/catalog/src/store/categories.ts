import type { Database } from '@stoa/platform/database.ts';
import { isSlug } from '../domain/slug.ts';
import type { SpecDefinition } from '../domain/specs.ts';

export interface CategoryRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly ancestorIds: readonly string[];
  readonly name: string;
  readonly slug: string;
  readonly specs: readonly SpecDefinition[];
}

const columns = (name: string) =>
  `${name}.id, ${name}.parent_id as "parentId", ${name}.ancestor_ids as "ancestorIds", ${name}.name, ${name}.slug, ${name}.specs`;

export const categoriesByIds = async (db: Database, ids: readonly string[]): Promise<CategoryRow[]> =>
  await db.read.unsafe<CategoryRow[]>(
    `select ${columns('c')} from category c where c.id = any($1)`,
    [ids as string[]],
    { prepare: true },
  );

export const topCategories = async (db: Database): Promise<CategoryRow[]> =>
  await db.read.unsafe<CategoryRow[]>(
    `select ${columns('c')} from category c where c.parent_id is null order by c.position, c.name`,
  );

export const childrenOf = async (db: Database, parentIds: readonly string[]): Promise<CategoryRow[]> =>
  await db.read.unsafe<CategoryRow[]>(
    `select ${columns('c')} from category c where c.parent_id = any($1) order by c.position, c.name`,
    [parentIds as string[]],
    { prepare: true },
  );

export const categoriesByProduct = async (db: Database, productIds: readonly string[]) =>
  await db.read.unsafe<(CategoryRow & { readonly productId: string })[]>(
    `select pc.product_id as "productId", ${columns('c')} from product_category pc join category c on c.id = pc.category_id
     where pc.product_id = any($1) order by cardinality(c.ancestor_ids), c.name`,
    [productIds as string[]],
    { prepare: true },
  );

export const productCounts = async (db: Database, ids: readonly string[]) =>
  await db.read<{ categoryId: string; count: number }[]>`
    select pc.category_id as "categoryId", count(*)::int as count from product_category pc
    join product p on p.id = pc.product_id and p.status = 'ACTIVE'
    where pc.category_id = any(${ids as string[]}::uuid[]) group by pc.category_id`;

export async function categoryIdBySlug(db: Database, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null;
  const [row] = await db.read<{ id: string }[]>`select id from category where slug = ${slug}`;
  return row?.id ?? null;
}
