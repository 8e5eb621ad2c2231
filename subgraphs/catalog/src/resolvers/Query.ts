import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { connection, type PageRequest, pageRequest } from '@stoa/kernel/pages.ts';
import { allows } from '@stoa/kernel/viewer.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { isStorable } from '../domain/words.ts';
import type { QueryResolvers } from '../generated/types.ts';
import { listProducts, sortKeys } from '../queries/list-products.ts';
import { brandsAfter } from '../store/brands.ts';
import { categoryIdBySlug, topCategories } from '../store/categories.ts';
import { importById } from '../store/imports.ts';
import { productIdBySlug } from '../store/products.ts';
import { variantIdBySku } from '../store/variants.ts';
import { exportAddress } from './export-address.ts';
import { conditionsOf } from './product-filter.ts';

export const Query: QueryResolvers = {
  products(_, { filter, sort, ...page }, { db, viewer }) {
    const by = sort ?? 'NEWEST';
    return listProducts(db, { where: conditionsOf(filter, viewer), sort: by, page: pageRequest(page, sortKeys[by]) });
  },

  async product(_, { id, slug }, { db, viewer, loaders }) {
    const wanted = one(id, slug, 'slug') ?? (await productIdBySlug(db, slug ?? ''));
    const product =
      wanted === null ? null : await loaders.product.load(id == null ? wanted : ids.product.decode(wanted));
    return product && (product.status === 'ACTIVE' || allows(viewer, 'catalog:write')) ? product : null;
  },

  async variant(_, { id, sku }, { db, loaders }) {
    const wanted = one(id, sku, 'sku') ?? (await variantIdBySku(db, sku ?? ''));
    return wanted === null ? null : await loaders.variant.load(id == null ? wanted : ids.variant.decode(wanted));
  },

  categories: (_, { parentId }, { db, loaders }) =>
    parentId == null ? topCategories(db) : loaders.children.load(ids.category.decode(parentId)),

  async category(_, { id, slug }, { db, loaders }) {
    const wanted = one(id, slug, 'slug') ?? (await categoryIdBySlug(db, slug ?? ''));
    return wanted === null ? null : await loaders.category.load(id == null ? wanted : ids.category.decode(wanted));
  },

  async brands(_, args, { db }) {
    const page = pageRequest(args, 1);
    return connection(await brandsAfter(db, nameAfter(page), page.limit + 1), page, ({ name }) => [name]);
  },

  async productImport(_, { id }, { db, viewer }) {
    requireScope(viewer, 'catalog:write');
    return (await importById(db, ids.importJob.decode(id))) ?? null;
  },

  productExport(_, { format }, context) {
    requireScope(context.viewer, 'catalog:write');
    return exportAddress(context, format);
  },
};

/** Where a list by name goes on. */
function nameAfter({ after }: PageRequest): string | null {
  const name = after?.[0] ?? null;
  if (name !== null && !isStorable(name)) fail('BAD_PAGINATION', 'This cursor is not one of this list.');
  return name;
}

/** The id when it is the id that was given; null when it is the other name. */
function one(id: string | null | undefined, other: string | null | undefined, name: string): string | null {
  if ((id == null) === (other == null)) fail('BAD_INPUT', `Give either "id" or "${name}".`);
  return id ?? null;
}
