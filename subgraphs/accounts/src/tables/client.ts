import { sql } from 'drizzle-orm';
import { check, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { accounts, moment } from './columns.ts';

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
