import type { AllocationLineResolvers } from '../generated/types.ts';

export const AllocationLine: AllocationLineResolvers = { variant: ({ variantId }) => ({ id: variantId }) };
