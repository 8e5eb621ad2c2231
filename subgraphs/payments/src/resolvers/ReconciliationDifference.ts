import type { ReconciliationDifferenceResolvers } from '../generated/types.ts';

export const ReconciliationDifference: ReconciliationDifferenceResolvers = { __resolveType: ({ kind }) => kind };
