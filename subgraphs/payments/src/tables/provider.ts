import { date, index, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, payments } from './columns.ts';

/** Webhooks that were heard: the same one again changes nothing. */
export const providerEvent = payments.table(
  'provider_event',
  {
    provider: text('provider').notNull(),
    eventId: text('event_id').notNull(),
    type: text('type').notNull(),
    receivedAt: moment('received_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.eventId] }), index('provider_event_received').on(t.receivedAt)],
);

/** Files of a provider's ledger that it has announced; they are fetched when the ledgers are compared. */
export const providerReport = payments.table(
  'provider_report',
  {
    provider: text('provider').notNull(),
    name: text('name').notNull(),
    url: text('url').notNull(),
    /** Of which day of the provider's account. */
    day: date('day', { mode: 'string' }).notNull(),
    announcedAt: moment('announced_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.name] })],
);
