import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { accounts, moment } from './columns.ts';

export const userId = () =>
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
