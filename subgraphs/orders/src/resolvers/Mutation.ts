import { withoutCardNumbers } from '@stoa/platform/without-card-numbers.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { checkoutMutations } from './checkout-mutations.ts';
import { orderMutations } from './order-mutations.ts';
import { shopMutations } from './shop-mutations.ts';

export const Mutation: MutationResolvers = withoutCardNumbers<MutationResolvers>({
  ...checkoutMutations,
  ...orderMutations,
  ...shopMutations,
});
