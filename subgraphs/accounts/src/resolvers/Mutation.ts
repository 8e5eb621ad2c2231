import type { MutationResolvers } from '../generated/types.ts';
import { profileMutations } from './profile-mutations.ts';
import { securityMutations } from './security-mutations.ts';
import { signInMutations } from './sign-in-mutations.ts';
import { staffMutations } from './staff-mutations.ts';

export const Mutation: MutationResolvers = {
  ...signInMutations,
  ...securityMutations,
  ...profileMutations,
  ...staffMutations,
};
