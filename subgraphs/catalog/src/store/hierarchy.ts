import type { Tx } from '@stoa/platform/database.ts';
import type { Place } from '../domain/hierarchy.ts';
import type { SpecDefinition } from '../domain/specs.ts';

export interface Branch extends Place {
  readonly slug: string;
  readonly specs: readonly SpecDefinition[];
}

/** The categories that there are of these. */
export const placesByIds = async (tx: Tx, ids: readonly string[]): Promise<Branch[]> =>
  await tx.sql<Branch[]>`
    select id, ancestor_ids as "ancestorIds", slug, specs from category where id = any(${ids as string[]}::uuid[])`;

/** The category itself and everything below. */
export const branchOf = async (tx: Tx, id: string): Promise<Place[]> =>
  await tx.sql<Place[]>`
    select id, ancestor_ids as "ancestorIds" from category where id = ${id} or ancestor_ids @> array[${id}::uuid]`;

export interface NewCategory extends Place {
  readonly parentId: string | null;
  readonly name: string;
  readonly slug: string;
  readonly specs: readonly SpecDefinition[];
}

/** The last among its siblings. */
export const insertCategory = async (tx: Tx, { id, parentId, ancestorIds, name, slug, specs }: NewCategory) =>
  await tx.sql`
    insert into category (id, parent_id, ancestor_ids, name, slug, specs, position)
    values (${id}, ${parentId}, ${ancestorIds as string[]}::uuid[], ${name}, ${slug}, ${JSON.stringify(specs)}::jsonb,
      (select coalesce(max(position) + 1, 0) from category where parent_id is not distinct from ${parentId}))`;

/** Hangs a category below another, last, with all that is below it. */
export async function saveBranch(tx: Tx, id: string, parentId: string | null, branch: readonly Place[]): Promise<void> {
  await tx.sql`
    update category set parent_id = ${parentId},
      position = (select coalesce(max(position) + 1, 0) from category where parent_id is not distinct from ${parentId})
    where id = ${id}`;
  await tx.sql`
    update category set ancestor_ids = array(select jsonb_array_elements_text(moved."ancestorIds")::uuid)
    from jsonb_to_recordset(${JSON.stringify(branch)}::jsonb) as moved(id uuid, "ancestorIds" jsonb)
    where category.id = moved.id`;
}

/** What is above these and these themselves, from the top down: whose facts their products have. */
export const lineage = async (tx: Tx, ids: readonly string[]): Promise<Branch[]> =>
  await tx.sql<Branch[]>`
    select distinct c.id, c.ancestor_ids as "ancestorIds", c.slug, c.specs, cardinality(c.ancestor_ids) as depth
    from category f join category c on c.id = f.id or c.id = any(f.ancestor_ids)
    where f.id = any(${ids as string[]}::uuid[]) order by depth`;
