import { ids } from '@stoa/kernel/ids.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { createBrand } from '../commands/create-brand.ts';
import { createCategory } from '../commands/create-category.ts';
import { moveCategory } from '../commands/move-category.ts';
import type { Context } from '../context.ts';
import type { Refused } from '../domain/refusals.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { categoriesByIds } from '../store/categories.ts';
import { answer } from './answer.ts';
import { primary } from './primary.ts';

const scope = 'catalog:write';

const parentOf = (id: string | null | undefined): string | null => (id == null ? null : ids.category.decode(id));

async function answerCategory({ db }: Context, result: { readonly id: string } | Refused) {
  if (isRefusal(result)) return answer('category', result);
  return answer('category', (await categoriesByIds(primary(db), [result.id]))[0] ?? null);
}

export const categoryMutations = {
  async categoryCreate(_, { input: { name, parentId, slug, specDefinitions } }, context) {
    requireScope(context.viewer, scope);
    const specs = (specDefinitions ?? []).map(({ unit, required, ...definition }) => ({
      ...definition,
      unit: unit ?? null,
      required: required ?? false,
    }));
    const input = { name, parentId: parentOf(parentId), slug: slug ?? null, specs };
    return answerCategory(context, await createCategory(context, input));
  },

  async categoryMove(_, { input: { id, parentId } }, context) {
    requireScope(context.viewer, scope);
    const input = { id: ids.category.decode(id), parentId: parentOf(parentId) };
    return answerCategory(context, await moveCategory(context.db, input));
  },

  async brandCreate(_, { input: { name } }, context) {
    requireScope(context.viewer, scope);
    return answer('brand', await createBrand(context, name));
  },
} satisfies MutationResolvers;
