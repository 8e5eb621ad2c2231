import { heaviest, eurosOf } from '../domain/fee-rate.ts';
import type { FulfillmentFeeRateResolvers } from '../generated/types.ts';

export const FulfillmentFeeRate: FulfillmentFeeRateResolvers = {
  upToGrams: ({ kind, upToGrams }) => (kind === 'STORAGE' || upToGrams === heaviest ? null : upToGrams),
  placeKind: ({ locationKind }) => (locationKind === '' ? null : locationKind),
  euros: ({ millionths }) => eurosOf(millionths),
};
