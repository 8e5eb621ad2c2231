import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { pageRequest } from '@stoa/kernel/pages.ts';
import type { Context } from '../context.ts';
import { definitionsOf } from '../domain/specs.ts';
import type { CategoryResolvers } from '../generated/types.ts';
import type { CategoryModel } from '../models.ts';
import { listProducts, sortKeys } from '../queries/list-products.ts';
import { forSale } from './product-filter.ts';

const breadcrumbs = async ({ ancestorIds }: CategoryModel, { loaders }: Context): Promise<CategoryModel[]> => {
  const found = await Promise.all(ancestorIds.map((id) => loaders.category.load(id)));
  return found.filter((category) => category !== null);
};

export const Category: CategoryResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.category.load(ids.category.decode(id))) ?? fail('NOT_FOUND', 'There is no such category.'),
  id: ({ id }) => ids.category.encode(id),
  parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.category.load(parentId)),
  breadcrumbs: (category, _, context) => breadcrumbs(category, context),
  children: ({ id }, _, { loaders }) => loaders.children.load(id),
  productCount: async ({ id }, _, { loaders }) => (await loaders.productCount.load(id))?.count ?? 0,
  specDefinitions: async (category, _, context) => [
    ...definitionsOf([...(await breadcrumbs(category, context)), category]).values(),
  ],
  products({ id }, { sort, ...page }, { db }) {
    const by = sort ?? 'NEWEST';
    const where = [forSale, { kind: 'category' as const, oneOf: [id] }];
    return listProducts(db, { where, sort: by, page: pageRequest(page, sortKeys[by]) });
  },
};
