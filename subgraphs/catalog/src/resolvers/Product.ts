import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { baseLocale } from '../domain/locale.ts';
import type { Context } from '../context.ts';
import type { ProductResolvers } from '../generated/types.ts';
import type { ProductModel } from '../models.ts';
import type { TranslationRow } from '../store/translations.ts';
import { specsOf } from './spec-values.ts';

const mostItems = 250;

/** As the best translation says that says it; without another language asked for there is nothing to look up. */
const inLanguage = (
  { loaders }: Context,
  { id }: ProductModel,
  base: string,
  read: (translation: TranslationRow) => string | null,
): string | Promise<string> =>
  loaders.hasTranslations
    ? loaders.translations.load(id).then((found) => found.map(read).find((words) => words !== null) ?? base)
    : base;

const checked = (first: number): number =>
  Number.isInteger(first) && first >= 1 && first <= mostItems
    ? first
    : fail('BAD_PAGINATION', `"first" must be from 1 to ${mostItems}.`);

export const Product: ProductResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.product.load(ids.product.decode(id))) ?? fail('NOT_FOUND', 'There is no such product.'),
  id: ({ id }) => ids.product.encode(id),
  title: (product, _, context) => inLanguage(context, product, product.title, ({ title }) => title),
  description: (product, _, context) =>
    inLanguage(context, product, product.description, ({ description }) => description),
  locale: (product, _, context) => inLanguage(context, product, baseLocale, ({ locale }) => locale),
  brand: ({ brandId: id, brandName: name, brandSlug: slug }) =>
    id === null || name === null || slug === null ? null : { id, name, slug },
  categories: ({ id }, _, { loaders }) => loaders.categories.load(id),
  async specs({ id, specs }, _, context) {
    const words = context.loaders.hasTranslations ? await context.loaders.translations.load(id) : [];
    const inLanguage = words.reduceRight((all, translation) => ({ ...all, ...translation.specs }), specs);
    return specsOf({ specs: inLanguage }, await context.loaders.categories.load(id));
  },
  variants: ({ id }, { first }, { loaders }) => loaders.firstVariants(checked(first ?? 20)).load(id),
  media: ({ id }, { first }, { loaders }) => loaders.firstMedia(checked(first ?? 10)).load(id),
  priceRange: ({ id }, _, { loaders }) => loaders.priceRange.load(id),
};
