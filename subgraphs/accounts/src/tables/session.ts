import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { accounts, moment } from './columns.ts';
import { userId } from './user.ts';

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
