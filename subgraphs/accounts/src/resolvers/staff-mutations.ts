import { ids } from '@stoa/kernel/ids.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { grantRole, revokeRole } from '../commands/change-roles.ts';
import { createApiClient } from '../commands/create-api-client.ts';
import { disableApiClient } from '../commands/disable-api-client.ts';
import { rotateClientSecret } from '../commands/rotate-client-secret.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { answer } from './answer.ts';
import { originOf } from './origin.ts';

/** Scopes come before anything else is looked at: who may not, learns nothing, not even which ids are well formed. */
export const staffMutations = {
  async roleGrant(_, { input: { userId, role, sellerId, reason = null } }, context) {
    requireScope(context.viewer, 'users:write');
    const seller = sellerId == null ? null : ids.seller.decode(sellerId);
    const change = { userId: ids.user.decode(userId), role, sellerId: seller, reason, from: originOf(context) };
    return answer('user', await grantRole(context, context.viewer, change));
  },

  async roleRevoke(_, { input: { userId, role, reason = null } }, context) {
    requireScope(context.viewer, 'users:write');
    const change = { userId: ids.user.decode(userId), role, reason, from: originOf(context) };
    return answer('user', await revokeRole(context, context.viewer, change));
  },

  async apiClientCreate(_, { input: { name, scopes, quota, operationList, sellerId } }, context) {
    requireScope(context.viewer, 'clients:write');
    const seller = sellerId == null ? null : ids.seller.decode(sellerId);
    const given = { name, scopes, quota: quota ?? 600, operationList: operationList ?? null, sellerId: seller };
    return answer('credentials', await createApiClient(context, context.viewer, given));
  },

  async apiClientSecretRotate(_, { input: { clientId, overlapHours } }, context) {
    requireScope(context.viewer, 'clients:write');
    const change = { id: ids.apiClient.decode(clientId), overlapHours: overlapHours ?? 24 };
    return answer('credentials', await rotateClientSecret(context, context.viewer, change));
  },

  async apiClientDisable(_, { input: { clientId } }, context) {
    requireScope(context.viewer, 'clients:write');
    return answer('client', await disableApiClient(context, ids.apiClient.decode(clientId)));
  },
} satisfies MutationResolvers;
