import { ids } from '@stoa/kernel/ids.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { sellAtTill } from '../commands/sell-at-till.ts';
import { enterStore, leaveStore, takeInStore } from '../commands/store-session.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';
import { sellerScope } from './seller-scope.ts';

type Wanted = 'posSaleRecord' | 'storeSessionOpen' | 'storeSessionTake' | 'storeSessionSettle';

export const storeMutations: Pick<MutationResolvers, Wanted> = {
  async posSaleRecord(_, { input }, environment) {
    const sellerId = sellerScope(environment.viewer, 'stock:write');
    const { idempotencyKey: key, reference = null } = input;
    const sold = await sellAtTill(environment, {
      key,
      owner: ownerOf(environment.viewer),
      sellerId,
      locationId: ids.location.decode(input.locationId),
      lines: input.lines.map(({ variantId, quantity }) => ({ variantId: ids.variant.decode(variantId), quantity })),
      reference: reference ?? null,
    });
    return answer('stocks', 'sold' in sold ? sold.sold.map((variantId) => ({ variantId })) : sold);
  },

  async storeSessionOpen(_, { input }, environment) {
    requireScope(environment.viewer, 'inventory:write');
    const who = { locationId: ids.location.decode(input.locationId), userId: ids.user.decode(input.userId) };
    return answer('session', await enterStore(environment, who));
  },

  async storeSessionTake(_, { input }, environment) {
    requireScope(environment.viewer, 'inventory:write');
    const sessionId = ids.storeSession.decode(input.sessionId);
    const taken = await takeInStore(environment, {
      key: input.idempotencyKey,
      owner: ownerOf(environment.viewer),
      sessionId,
      variantId: ids.variant.decode(input.variantId),
      delta: input.delta,
    });
    return answer('session', isRefusal(taken) ? taken : await environment.loaders.storeSession.load(sessionId));
  },

  async storeSessionSettle(_, { input }, environment) {
    requireScope(environment.viewer, 'inventory:write');
    const id = ids.storeSession.decode(input.sessionId);
    const left = await leaveStore(environment, id);
    return answer('session', isRefusal(left) ? left : await environment.loaders.storeSession.load(id));
  },
};
