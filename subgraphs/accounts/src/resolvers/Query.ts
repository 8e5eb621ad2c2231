import { ids } from '@stoa/kernel/ids.ts';
import { pageRequest } from '@stoa/kernel/pages.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { normalizeEmail } from '../domain/email.ts';
import { postalCountries, postalRule } from '../domain/postal-rules.ts';
import type { QueryResolvers } from '../generated/types.ts';
import { apiClients } from '../queries/api-clients.ts';
import { roleChanges } from '../queries/role-changes.ts';
import { users } from '../queries/users.ts';

export const Query: QueryResolvers = {
  viewer: (_, __, { viewer: { userId, clientId } }) => (userId || clientId ? { userId, clientId } : null),

  user: (_, { id }, { loaders }) => loaders.user.load(ids.user.decode(id)),

  async users(_, { email, ...page }, { viewer, db, loaders }) {
    requireScope(viewer, 'users:read');
    const found = await users(db, email == null ? null : (normalizeEmail(email) ?? ''), pageRequest(page, 1));
    for (const row of found.nodes) loaders.user.prime(row.id, row);
    return found;
  },

  apiClients(_, page, { viewer, db }) {
    requireScope(viewer, 'clients:read');
    return apiClients(db, pageRequest(page, 1));
  },

  roleChanges(_, { userId, ...page }, { viewer, db }) {
    requireScope(viewer, 'users:read');
    return roleChanges(db, userId == null ? null : ids.user.decode(userId), pageRequest(page, 1));
  },

  addressForm(_, { countryCode: given }) {
    const countryCode = given.toUpperCase();
    return postalRule(countryCode) ? { countryCode } : null;
  },

  addressCountries: () => [...postalCountries],

  socialProviders: (_, __, { state }) => state.providers.providers.map(({ name }) => name),
};
