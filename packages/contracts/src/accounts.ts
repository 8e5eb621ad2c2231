import { z } from 'zod';
import { address } from './address.ts';
import { defineCommand, defineEvent } from './define.ts';

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

/**
 * Who buys, and where it goes: an address of the book by id, or one just written, made right by the rules of its country.
 * A guest has no user; then only the address is looked at. Changes nothing.
 */
export const readBuyer = defineCommand('accounts.read-buyer', {
  input: z.object({
    userId: uuid.nullable(),
    shipping: z.union([z.object({ addressId: uuid }), z.object({ address }), z.null()]),
    billing: z.union([z.object({ addressId: uuid }), z.object({ address }), z.null()]),
  }),
  output: z.union([
    z.object({
      buyer: z
        .object({ email: z.string(), name: z.string().nullable(), locale: z.string(), registeredAt: z.string() })
        .nullable(),
      shipping: address.nullable(),
      billing: address.nullable(),
    }),
    z.object({ kind: z.literal('UnknownAddress'), which: z.enum(['shipping', 'billing']) }),
    z.object({
      kind: z.literal('InvalidAddress'),
      which: z.enum(['shipping', 'billing']),
      problems: z.array(z.object({ field: z.string(), problem: z.string() })),
    }),
  ]),
});
