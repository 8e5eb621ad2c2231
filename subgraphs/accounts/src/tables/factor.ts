import { bigint, index, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { accounts, moment } from './columns.ts';
import { userId } from './user.ts';

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
