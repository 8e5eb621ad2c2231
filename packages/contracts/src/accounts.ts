import { z } from 'zod';
import { defineEvent } from './define.ts';

const uuid = z.string();
const role = z.enum(['CUSTOMER', 'SELLER', 'SUPPORT', 'WAREHOUSE', 'CARRIER', 'ADMIN']);

/** Somebody has an account now, with a verified address. */
export const userRegistered = defineEvent(
  'accounts.user-registered.v1',
  z.object({ userId: uuid, locale: z.string(), marketingConsent: z.boolean() }),
);

/** What others may know of a user changed. */
export const profileChanged = defineEvent(
  'accounts.profile-changed.v1',
  z.object({ userId: uuid, displayName: z.string().nullable(), locale: z.string(), currency: z.string().nullable() }),
);

export const consentChanged = defineEvent(
  'accounts.consent-changed.v1',
  z.object({ userId: uuid, purpose: z.string(), granted: z.boolean() }),
);

export const rolesChanged = defineEvent('accounts.roles-changed.v1', z.object({ userId: uuid, roles: z.array(role) }));

/** Somebody is to be sent a mail. `data` is what its template says; tokens in it work once and not for long. */
export const mailRequested = defineEvent(
  'accounts.mail-requested.v1',
  z.object({ kind: z.string(), to: z.string(), locale: z.string(), data: z.record(z.string(), z.string()) }),
);

/** Access tokens of this session are worth nothing from now on, whatever their expiry says. */
export const sessionRevoked = defineEvent(
  'accounts.session-revoked.v1',
  z.object({ userId: uuid, sessionId: uuid, reason: z.string() }),
);

export const securityAlertRaised = defineEvent(
  'accounts.security-alert-raised.v1',
  z.object({ userId: uuid, alertId: uuid, kind: z.string() }),
);

/** Too many wrong passwords; the user is null when the address belongs to nobody, so that both cost the same. */
export const signInLocked = defineEvent('accounts.sign-in-locked.v1', z.object({ userId: uuid.nullable() }));

export const apiClientDisabled = defineEvent('accounts.api-client-disabled.v1', z.object({ clientId: uuid }));

/** Nothing may point at this person any more; what the books need is kept under the bare id. */
export const userErased = defineEvent('accounts.user-erased.v1', z.object({ userId: uuid }));
