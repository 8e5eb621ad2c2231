import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { pageRequest } from '@stoa/kernel/pages.ts';
import type { ViewerResolvers } from '../generated/types.ts';
import { addressesOf } from '../store/addresses.ts';
import { alertsOf } from '../store/alerts.ts';
import { consentsOf } from '../store/consents.ts';
import { privacyRequestsOf } from '../store/privacy-requests.ts';
import { openSession, openSessions } from '../store/sessions.ts';
import { socialIdentitiesOf } from '../store/social-identities.ts';

export const Viewer: ViewerResolvers = {
  /** Whoever asks for somebody else's root is told that there is none. */
  __resolveReference: ({ id }, { viewer: { userId, clientId } }) =>
    (userId && id === ids.user.encode(userId)) || (clientId && id === ids.apiClient.encode(clientId))
      ? { userId, clientId }
      : null,
  id: ({ userId, clientId }) =>
    userId
      ? ids.user.encode(userId)
      : clientId
        ? ids.apiClient.encode(clientId)
        : fail('UNAUTHENTICATED', 'Sign in first.'),
  user: async ({ userId }, _, { loaders }) => (userId ? await loaders.user.load(userId) : null),
  roles: (_, __, { viewer }) => viewer.roles,
  addresses: ({ userId }, _, { db }) => (userId ? addressesOf(db, userId) : null),
  sessions: ({ userId }, _, { db, clock }) => (userId ? openSessions(db, userId, clock.now()) : null),
  session: async (_, __, { viewer: { sessionId }, db, clock }) =>
    (sessionId && (await openSession(db, sessionId, clock.now()))) || null,
  mfa: ({ userId }) => (userId ? { userId } : null),
  socialIdentities: ({ userId }, _, { db }) => (userId ? socialIdentitiesOf(db, userId) : null),
  securityAlerts: ({ userId }, page, { db }) => (userId ? alertsOf(db, userId, pageRequest(page, 1)) : null),
  consents: ({ userId }, _, { db }) => (userId ? consentsOf(db, userId) : null),
  privacyRequests: ({ userId }, _, { db }) => (userId ? privacyRequestsOf(db, userId) : null),
};
