import { sql } from 'drizzle-orm';
import {
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

export const notificationsSchema = pgSchema('notifications');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The queue and its log: one row a message, however often its reason is heard. */
export const message = notificationsSchema.table(
  'message',
  {
    id: uuid('id').primaryKey(),
    /** Why there is a message: the event. */
    eventId: uuid('event_id').notNull(),
    kind: text('kind').notNull(),
    topic: text('topic').notNull(),
    channel: text('channel', { enum: ['EMAIL', 'SMS', 'PUSH'] }).notNull(),
    userId: uuid('user_id'),
    /** Whom: an address, a number, a push subscription; or the user, whose address is asked for when it is sent. */
    recipient: text('recipient').notNull(),
    /** Where it went. */
    address: text('address'),
    locale: text('locale'),
    /** What its template says; forgotten when it is sent by a provider. */
    data: jsonb('data').notNull(),
    /** Not held back by quiet hours. */
    urgent: boolean('urgent').notNull(),
    /** To somebody who is erased, about an order that was still open: gone as soon as it is sent. */
    forget: boolean('forget').notNull().default(false),
    status: text('status', { enum: ['QUEUED', 'SENT', 'FAILED', 'SUPPRESSED'] })
      .notNull()
      .default('QUEUED'),
    attempts: integer('attempts').notNull().default(0),
    /** Somebody sends it until then: a second one leaves it alone. */
    claimedUntil: moment('claimed_until'),
    reason: text('reason'),
    /** As it was written, while it lies in the local mailbox. */
    subject: text('subject'),
    body: text('body'),
    html: text('html'),
    createdAt: moment('created_at').notNull(),
    sentAt: moment('sent_at'),
  },
  (t) => [
    uniqueIndex('message_once').on(t.eventId, t.recipient, t.channel),
    index('message_newest').on(t.status, t.id),
    index('message_recipient').on(t.recipient, t.id),
    index('message_address').on(t.address, t.id).where(sql`${t.address} is not null`),
    index('message_user').on(t.userId).where(sql`${t.userId} is not null`),
    check('failed_with_reason', sql`${t.status} <> 'FAILED' or ${t.reason} is not null`),
  ],
);

/** Each try to send one. */
export const messageAttempt = notificationsSchema.table(
  'message_attempt',
  {
    messageId: uuid('message_id')
      .notNull()
      .references(() => message.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    at: moment('at').notNull(),
    /** Null when it went. */
    problem: text('problem'),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.number] })],
);

/** The feed in the shop. */
export const notification = notificationsSchema.table(
  'notification',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').notNull(),
    eventId: uuid('event_id').notNull(),
    kind: text('kind').notNull(),
    data: jsonb('data').notNull(),
    createdAt: moment('created_at').notNull(),
    readAt: moment('read_at'),
  },
  (t) => [
    uniqueIndex('notification_once').on(t.userId, t.eventId),
    index('notification_newest').on(t.userId, t.id),
    index('notification_unread').on(t.userId).where(sql`${t.readAt} is null`),
  ],
);

/** Where somebody differs from what is usual. */
export const preference = notificationsSchema.table(
  'preference',
  {
    userId: uuid('user_id').notNull(),
    topic: text('topic').notNull(),
    channel: text('channel').notNull(),
    enabled: boolean('enabled').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.topic, t.channel] })],
);

export const recipientSettings = notificationsSchema.table('recipient_settings', {
  userId: uuid('user_id').primaryKey(),
  timeZone: text('time_zone'),
  /** Minutes after midnight in that zone. */
  quietFrom: integer('quiet_from'),
  quietTo: integer('quiet_to'),
  /** For text messages, with country code. */
  phone: text('phone'),
});

export const pushSubscription = notificationsSchema.table(
  'push_subscription',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').notNull(),
    endpoint: text('endpoint').notNull().unique(),
    p256dh: text('p256dh').notNull(),
    auth: text('auth').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [index('push_subscription_user').on(t.userId)],
);

/** Whom to tell of an order; later events name only the order. Without an address there is nobody to tell any more. */
export const knownOrderContact = notificationsSchema.table(
  'known_order_contact',
  {
    orderId: uuid('order_id').primaryKey(),
    userId: uuid('user_id'),
    number: text('number').notNull(),
    email: text('email').notNull(),
    name: text('name'),
    locale: text('locale').notNull(),
    /** How many units it was sent in. */
    units: integer('units').notNull(),
    /** One of its parcels will not arrive. */
    incomplete: boolean('incomplete').notNull().default(false),
    /** Its buyer is erased: the address goes with the last of the open units. */
    forget: boolean('forget').notNull().default(false),
  },
  (t) => [index('known_order_contact_user').on(t.userId)],
);

/** Units of which there is still something to tell. */
export const knownOpenUnit = notificationsSchema.table(
  'known_open_unit',
  { unitId: uuid('unit_id').primaryKey(), orderId: uuid('order_id').notNull() },
  (t) => [index('known_open_unit_order').on(t.orderId)],
);

/** Why money goes back: of some reasons the buyer has been told already. */
export const knownRefund = notificationsSchema.table('known_refund', {
  refundId: uuid('refund_id').primaryKey(),
  reason: text('reason').notNull(),
});

/** The language of a user, for the feed. */
export const knownUser = notificationsSchema.table('known_user', {
  userId: uuid('user_id').primaryKey(),
  locale: text('locale').notNull(),
});
