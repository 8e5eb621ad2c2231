import type { MutationResolvers } from '../generated/types.ts';
import { returnMutations } from './return-mutations.ts';
import { shopMutations } from './shop-mutations.ts';
import { warehouseMutations } from './warehouse-mutations.ts';

export const Mutation: MutationResolvers = { ...warehouseMutations, ...returnMutations, ...shopMutations };
