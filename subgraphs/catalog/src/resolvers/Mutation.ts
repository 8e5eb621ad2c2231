import type { MutationResolvers } from '../generated/types.ts';
import { categoryMutations } from './category-mutations.ts';
import { importMutations } from './import-mutations.ts';
import { mediaMutations } from './media-mutations.ts';
import { offerMutations } from './offer-mutations.ts';
import { productMutations } from './product-mutations.ts';

export const Mutation: MutationResolvers = {
  ...productMutations,
  ...categoryMutations,
  ...offerMutations,
  ...mediaMutations,
  ...importMutations,
};
