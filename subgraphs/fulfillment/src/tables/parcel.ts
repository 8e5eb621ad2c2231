import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { fulfillment, moment, real, services } from './columns.ts';
import { parcelStatuses } from '../domain/parcel-status.ts';
import { carrierAnswers } from '../domain/silence.ts';
import { unitLine } from './unit.ts';

export const parcel = fulfillment.table(
  'parcel',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    /** Set when it comes back. */
    returnId: uuid('return_id'),
    userId: uuid('user_id'),
    locationId: uuid('location_id').notNull(),
    carton: text('carton'),
    millimeters: integer('millimeters').array().notNull(),
    weightGrams: integer('weight_grams').notNull(),
    carrier: text('carrier').notNull(),
    service: text('service', { enum: services }).notNull(),
    trackingCode: text('tracking_code'),
    status: text('status', { enum: parcelStatuses }).notNull().default('PACKED'),
    statusAt: moment('status_at').notNull(),
    /** The carrier's number of the last event that counted. */
    sequence: integer('sequence').notNull().default(0),
    latitude: real('latitude'),
    longitude: real('longitude'),
    fromCountry: text('from_country').notNull(),
    toCountry: text('to_country').notNull(),
    kilometers: real('kilometers').notNull(),
    packedAt: moment('packed_at').notNull(),
    leftAt: moment('left_at'),
    deliveredAt: moment('delivered_at'),
    /** On the road by the carrier's clock, which may run faster than ours. */
    transitHours: real('transit_hours'),
    estimatedFrom: moment('estimated_from'),
    estimatedTo: moment('estimated_to'),
  },
  (t) => [
    index('parcel_order').on(t.orderId),
    index('parcel_unit').on(t.unitId),
    index('parcel_return').on(t.returnId).where(sql`${t.returnId} is not null`),
    index('parcel_user').on(t.userId, t.id),
    index('parcel_delivered').on(t.deliveredAt),
    index('parcel_moving').on(t.statusAt).where(sql`${t.status} not in ('DELIVERED', 'RETURNED_TO_SENDER', 'PACKED')`),
    uniqueIndex('parcel_tracking').on(t.carrier, t.trackingCode),
  ],
);

export const parcelItem = fulfillment.table(
  'parcel_item',
  {
    parcelId: uuid('parcel_id')
      .notNull()
      .references(() => parcel.id),
    lineId: uuid('line_id')
      .notNull()
      .references(() => unitLine.id),
    quantity: integer('quantity').notNull(),
  },
  (t) => [primaryKey({ columns: [t.parcelId, t.lineId] }), index('parcel_item_line').on(t.lineId)],
);

/**
 * Parcels of which nothing was heard for long. Of one silence: when the parcel has moved since, `since` is not where it
 * stands any more, and the row says nothing.
 */
export const silentParcel = fulfillment.table(
  'silent_parcel',
  {
    parcelId: uuid('parcel_id')
      .primaryKey()
      .references(() => parcel.id),
    since: moment('since').notNull(),
    /** When the carrier was asked for it first, and last. */
    askedAt: moment('asked_at').notNull(),
    lastAskedAt: moment('last_asked_at').notNull(),
    answer: text('answer', { enum: carrierAnswers }).notNull(),
    /** When staff were asked to look for it. */
    missedAt: moment('missed_at'),
  },
  (t) => [index('silent_parcel_missed').on(t.missedAt, t.parcelId).where(sql`${t.missedAt} is not null`)],
);

/** Everything that anybody told of a parcel; a late older event is here, too. Never edited. */
export const parcelEvent = fulfillment.table(
  'parcel_event',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    parcelId: uuid('parcel_id')
      .notNull()
      .references(() => parcel.id),
    /** The teller's own id: told twice is told once. */
    reference: text('reference').notNull(),
    sequence: integer('sequence').notNull(),
    status: text('status', { enum: parcelStatuses }).notNull(),
    at: moment('at').notNull(),
    latitude: real('latitude'),
    longitude: real('longitude'),
    place: text('place'),
    counted: boolean('counted').notNull(),
    heardAt: moment('heard_at').notNull(),
  },
  (t) => [uniqueIndex('parcel_event_once').on(t.parcelId, t.reference)],
);

/** How long parcels really take, learnt from those that arrived. */
export const lane = fulfillment.table(
  'lane',
  {
    fromCountry: text('from_country').notNull(),
    toCountry: text('to_country').notNull(),
    service: text('service', { enum: services }).notNull(),
    p50Hours: real('p50_hours').notNull(),
    p90Hours: real('p90_hours').notNull(),
    parcels: integer('parcels').notNull(),
    learntAt: moment('learnt_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fromCountry, t.toCountry, t.service] })],
);

export const routePlan = fulfillment.table(
  'route_plan',
  {
    id: uuid('id').primaryKey(),
    locationId: uuid('location_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    /** One list of parcels a van, in the order of its stops. */
    routes: jsonb('routes').$type<{ meters: number; grams: number; parcelIds: string[] }[]>().notNull(),
    meters: integer('meters').notNull(),
    lowerBoundMeters: integer('lower_bound_meters').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [uniqueIndex('route_plan_day').on(t.locationId, t.day)],
);
