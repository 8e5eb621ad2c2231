import type { MutationResolvers } from '../generated/types.ts';
import { cartMutations } from './cart-mutations.ts';
import { lineMutations } from './line-mutations.ts';
import { wishlistMutations } from './wishlist-mutations.ts';

export const Mutation: MutationResolvers = { ...cartMutations, ...lineMutations, ...wishlistMutations };
