import { categoryChanged } from '@stoa/contracts/catalog.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { pathBelow } from '../domain/hierarchy.ts';
import { checkSlug } from '../domain/product.ts';
import { notFound } from '../domain/refusals.ts';
import { slugOf } from '../domain/slug.ts';
import { checkDefinitions, type SpecDefinition } from '../domain/specs.ts';
import { checkName } from '../domain/words.ts';
import { lockHierarchy } from '../store/filing.ts';
import { insertCategory, placesByIds } from '../store/hierarchy.ts';
import { orTaken } from '../store/taken.ts';

export interface CreateCategory {
  readonly name: string;
  readonly parentId: string | null;
  /** Made of the names when null. */
  readonly slug: string | null;
  readonly specs: readonly SpecDefinition[];
}

/** Adds a category. Its address is its idempotency: a second one of that address is refused. */
export const createCategory = (
  { db, clock, random }: Environment,
  { name, parentId, slug: wanted, specs }: CreateCategory,
) =>
  orTaken(() =>
    db.transaction(async (tx) => {
      const refused =
        checkName(name, 100, 'name') ?? (wanted === null ? null : checkSlug(wanted)) ?? checkDefinitions(specs);
      if (refused) return refused;
      await lockHierarchy(tx);
      const [parent = null] = parentId === null ? [] : await placesByIds(tx, [parentId]);
      if (parentId !== null && parent === null) return notFound('parentId');
      const own = slugOf(name, 'category');
      const slug = wanted ?? (parent ? `${parent.slug}-${own}`.slice(0, 100).replace(/-$/, '') : own);
      const id = ids.category.make(clock, random);
      await insertCategory(tx, { id, parentId, ancestorIds: pathBelow(parent), name, slug, specs });
      await record(tx, categoryChanged, id, { categoryId: id });
      return { id };
    }),
  );
