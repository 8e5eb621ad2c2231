import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

export const accounts = pgSchema('accounts');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const userId = () =>
  uuid('user_id')
    .notNull()
    .references(() => user.id);

export const user = accounts.table(
  'user',
  {
    id: uuid('id').primaryKey(),
    /** Normalized; two ways to write one address are one account. */
    email: text('email').notNull().unique(),
    emailVerifiedAt: moment('email_verified_at'),
    /** Absent for those who only sign in at another provider. */
    passwordHash: text('password_hash'),
    name: text('name'),
    displayName: text('display_name'),
    locale: text('locale').notNull(),
    currency: text('currency'),
    phoneSealed: text('phone_sealed'),
    marketingConsent: boolean('marketing_consent').notNull().default(false),
    sellerId: uuid('seller_id'),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull(),
    erasedAt: moment('erased_at'),
  },
  (t) => [
    check('email_normalized', sql`${t.email} = lower(${t.email})`),
    check('erased_cannot_sign_in', sql`${t.erasedAt} is null or ${t.passwordHash} is null`),
  ],
);

export const userRole = accounts.table(
  'user_role',
  {
    userId: userId(),
    role: text('role', { enum: ['CUSTOMER', 'SELLER', 'SUPPORT', 'WAREHOUSE', 'CARRIER', 'ADMIN'] }).notNull(),
    grantedAt: moment('granted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.role] }), index('user_role_admin').on(t.role)],
);

export const roleChange = accounts.table(
  'role_change',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    userId: userId(),
    role: text('role', { enum: ['CUSTOMER', 'SELLER', 'SUPPORT', 'WAREHOUSE', 'CARRIER', 'ADMIN'] }).notNull(),
    granted: boolean('granted').notNull(),
    actorId: uuid('actor_id'),
    reason: text('reason'),
    at: moment('at').notNull(),
  },
  (t) => [index('role_change_user').on(t.userId, t.id)],
);

/** Who read what of somebody else. */
export const accessAudit = accounts.table('access_audit', {
  id: uuid('id').primaryKey().default(sql`uuidv7()`),
  subjectId: uuid('subject_id').notNull(),
  actor: text('actor').notNull(),
  what: text('what').notNull(),
  at: moment('at').notNull(),
});

export const consent = accounts.table(
  'consent',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    userId: userId(),
    purpose: text('purpose').notNull(),
    granted: boolean('granted').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('consent_user').on(t.userId, t.id)],
);

/** Single-use tokens of mails and of half-done sign-ins. Only the hash is kept. */
export const oneTimeToken = accounts.table(
  'one_time_token',
  {
    hash: text('hash').primaryKey(),
    kind: text('kind', { enum: ['SIGN_UP', 'EMAIL_CHANGE', 'PASSWORD_RESET', 'MFA', 'SOCIAL', 'NOTHING'] }).notNull(),
    userId: uuid('user_id'),
    data: jsonb('data').notNull().default({}),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index('one_time_token_user').on(t.userId), index('one_time_token_expiry').on(t.expiresAt)],
);

/** Tries that went wrong, or are under way: counted before they are judged, so that parallel ones count too. */
export const attempt = accounts.table(
  'attempt',
  {
    bucket: text('bucket').primaryKey(),
    failures: integer('failures').notNull(),
    lastAt: moment('last_at').notNull(),
    lockedUntil: moment('locked_until'),
  },
  (t) => [check('failures_not_negative', sql`${t.failures} >= 0`)],
);

export const session = accounts.table(
  'session',
  {
    id: uuid('id').primaryKey(),
    userId: userId(),
    createdAt: moment('created_at').notNull(),
    lastUsedAt: moment('last_used_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** The last proof of identity, and of the second factor, for step-up. */
    authenticatedAt: moment('authenticated_at').notNull(),
    mfaAt: moment('mfa_at'),
    userAgent: text('user_agent'),
    ip: text('ip'),
    revokedAt: moment('revoked_at'),
    revokedFor: text('revoked_for'),
  },
  (t) => [index('session_user').on(t.userId).where(sql`${t.revokedAt} is null`)],
);

/** A chain of tokens a session; the last one that was not used is the living one. */
export const refreshToken = accounts.table(
  'refresh_token',
  {
    hash: text('hash').primaryKey(),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => session.id),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  // One living token a session, even if every line of TypeScript is wrong.
  (t) => [uniqueIndex('refresh_token_living').on(t.sessionId).where(sql`${t.usedAt} is null`)],
);

export const knownDevice = accounts.table(
  'known_device',
  { userId: userId(), device: text('device').notNull(), firstAt: moment('first_at').notNull() },
  (t) => [primaryKey({ columns: [t.userId, t.device] })],
);

export const securityAlert = accounts.table(
  'security_alert',
  {
    id: uuid('id').primaryKey(),
    userId: userId(),
    kind: text('kind', {
      enum: [
        'NEW_DEVICE',
        'PASSWORD_CHANGED',
        'PASSWORD_RESET',
        'EMAIL_CHANGED',
        'MFA_CHANGED',
        'REFRESH_TOKEN_REUSED',
        'SIGN_IN_LOCKED',
        'SOCIAL_LINKED',
        'ROLES_CHANGED',
      ],
    }).notNull(),
    at: moment('at').notNull(),
    userAgent: text('user_agent'),
    ip: text('ip'),
    seenAt: moment('seen_at'),
  },
  (t) => [index('security_alert_user').on(t.userId, t.id)],
);

export const totp = accounts.table('totp', {
  userId: userId().primaryKey(),
  secretSealed: text('secret_sealed').notNull(),
  confirmedAt: moment('confirmed_at'),
  /** The time step of the last accepted code: none at or before it is accepted again. */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
});

export const recoveryCode = accounts.table('recovery_code', { userId: userId(), hash: text('hash').notNull() }, (t) => [
  primaryKey({ columns: [t.userId, t.hash] }),
]);

export const passkey = accounts.table(
  'passkey',
  {
    id: uuid('id').primaryKey(),
    userId: userId(),
    credentialId: text('credential_id').notNull().unique(),
    publicKey: text('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: text('transports').array().notNull().default([]),
    name: text('name').notNull(),
    createdAt: moment('created_at').notNull(),
    lastUsedAt: moment('last_used_at'),
  },
  (t) => [index('passkey_user').on(t.userId)],
);

/** Challenges of passkeys, each good for one answer. */
export const passkeyChallenge = accounts.table('passkey_challenge', {
  challenge: text('challenge').primaryKey(),
  purpose: text('purpose', { enum: ['REGISTER', 'SIGN_IN'] }).notNull(),
  userId: uuid('user_id'),
  expiresAt: moment('expires_at').notNull(),
});

export const socialIdentity = accounts.table(
  'social_identity',
  {
    provider: text('provider').notNull(),
    subject: text('subject').notNull(),
    userId: userId(),
    email: text('email'),
    tokensSealed: text('tokens_sealed'),
    linkedAt: moment('linked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.subject] }), index('social_identity_user').on(t.userId)],
);

export const signingKey = accounts.table('signing_key', {
  kid: text('kid').primaryKey(),
  publicJwk: jsonb('public_jwk').notNull(),
  privateSealed: text('private_sealed').notNull(),
  createdAt: moment('created_at').notNull(),
  /** Published before it signs, so that every verifier knows it by then. */
  signsFrom: moment('signs_from').notNull(),
});

export const address = accounts.table(
  'address',
  {
    id: uuid('id').primaryKey(),
    userId: userId(),
    countryCode: text('country_code').notNull(),
    administrativeArea: text('administrative_area'),
    postalCode: text('postal_code'),
    city: text('city'),
    /** Name, lines and phone: what points at a person is encrypted. */
    personSealed: text('person_sealed').notNull(),
    isDefaultShipping: boolean('is_default_shipping').notNull().default(false),
    isDefaultBilling: boolean('is_default_billing').notNull().default(false),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    index('address_user').on(t.userId, t.id),
    uniqueIndex('address_default_shipping').on(t.userId).where(sql`${t.isDefaultShipping}`),
    uniqueIndex('address_default_billing').on(t.userId).where(sql`${t.isDefaultBilling}`),
    check('country_is_iso', sql`${t.countryCode} ~ '^[A-Z]{2}$'`),
  ],
);

export const privacyRequest = accounts.table(
  'privacy_request',
  {
    id: uuid('id').primaryKey(),
    userId: userId(),
    kind: text('kind', { enum: ['EXPORT', 'ERASURE'] }).notNull(),
    status: text('status', { enum: ['PENDING', 'DONE', 'CANCELED'] }).notNull(),
    requestedAt: moment('requested_at').notNull(),
    dueAt: moment('due_at').notNull(),
    /** The gathered export, encrypted; gone after a week. */
    exportSealed: text('export_sealed'),
  },
  (t) => [uniqueIndex('privacy_request_open').on(t.userId, t.kind).where(sql`${t.status} = 'PENDING'`)],
);

export const apiClient = accounts.table(
  'api_client',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    sellerId: uuid('seller_id'),
    scopes: text('scopes').array().notNull(),
    quota: integer('quota').notNull(),
    operationList: text('operation_list'),
    createdBy: uuid('created_by'),
    createdAt: moment('created_at').notNull(),
    disabledAt: moment('disabled_at'),
  },
  (t) => [check('quota_positive', sql`${t.quota} > 0`)],
);

export const apiClientSecret = accounts.table(
  'api_client_secret',
  {
    hash: text('hash').primaryKey(),
    clientId: uuid('client_id')
      .notNull()
      .references(() => apiClient.id),
    createdAt: moment('created_at').notNull(),
    /** Null for the newest; set by a rotation for those that it replaces. */
    expiresAt: moment('expires_at'),
  },
  (t) => [index('api_client_secret_client').on(t.clientId)],
);
