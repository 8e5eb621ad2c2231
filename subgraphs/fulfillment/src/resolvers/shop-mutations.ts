import { requireScope } from '@stoa/platform/identity.ts';
import { setFeeRate } from '../commands/set-fee-rate.ts';
import { setPatience } from '../commands/set-patience.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';

/** What staff set. */
export const shopMutations: Pick<MutationResolvers, 'parcelPatienceSet' | 'fulfillmentFeeRateSet'> = {
  async parcelPatienceSet(_, { input: { returnDays, silentDays, answerDays } }, { viewer, db }) {
    requireScope(viewer, 'orders:write');
    const days = {
      ...(returnDays != null && { returnDays }),
      ...(silentDays != null && { silentDays }),
      ...(answerDays != null && { answerDays }),
    };
    return answer('parcelPatience', await setPatience(db, { by: ownerOf(viewer), days }));
  },

  async fulfillmentFeeRateSet(_, { input }, context) {
    requireScope(context.viewer, 'payments:write');
    const { kind, upToGrams = null, placeKind = null, euros, validFrom = null } = input;
    const said = { kind, upToGrams, locationKind: placeKind, euros, validFrom };
    return answer('feeRate', await setFeeRate(context, { ...said, by: ownerOf(context.viewer) }));
  },
};
