import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
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
import type { Address } from './domain/address.ts';
import { parcelStatuses } from './domain/parcel-status.ts';
import { carrierAnswers } from './domain/silence.ts';

export const fulfillment = pgSchema('fulfillment');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const real = (name: string) => doublePrecision(name);
const minor = (name: string) => bigint(name, { mode: 'bigint' });
const services = ['STANDARD', 'EXPRESS', 'DRONE'] as const;
const unitStatuses = ['PENDING', 'PICKING', 'PACKED', 'SHIPPED', 'DELIVERED', 'UNDELIVERED', 'CANCELLED'] as const;
const returnStatuses = [
  'REQUESTED',
  'APPROVED',
  'REJECTED',
  'IN_TRANSIT',
  'RECEIVED',
  'INSPECTED',
  'LAPSED',
  'LOST',
  'CANCELLED',
] as const;

/** What this domain must know of inventory's places; filled by its events. */
export const knownLocation = fulfillment.table('known_location', {
  id: uuid('id').primaryKey(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  sellerId: uuid('seller_id'),
  countryCode: text('country_code').notNull(),
  city: text('city').notNull(),
  latitude: real('latitude').notNull(),
  longitude: real('longitude').notNull(),
  /** Whether parcels leave from here, and come back to here. */
  ships: boolean('ships').notNull().default(true),
});

/** What lies at the places of sellers, as inventory tells it: the house pays itself nothing for a place. */
export const knownStock = fulfillment.table(
  'known_stock',
  {
    locationId: uuid('location_id').notNull(),
    variantId: uuid('variant_id').notNull(),
    onHand: integer('on_hand').notNull(),
    /** Of the news it was in: older news that comes later is none. */
    position: bigint('position', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.locationId, t.variantId] }), check('on_hand_not_negative', sql`${t.onHand} >= 0`)],
);

/** What this domain must know of catalog to pack; filled by its events. */
export const knownVariant = fulfillment.table('known_variant', {
  id: uuid('id').primaryKey(),
  sku: text('sku').notNull(),
  title: text('title').notNull(),
  weightGrams: integer('weight_grams').notNull(),
  millimeters: integer('millimeters').array().notNull(),
});

/** What this domain must know of an order to send it. */
export const knownOrder = fulfillment.table(
  'known_order',
  {
    id: uuid('id').primaryKey(),
    number: text('number').notNull(),
    /** Null for a guest. */
    userId: uuid('user_id'),
    address: jsonb('address').$type<Address>().notNull(),
    latitude: real('latitude'),
    longitude: real('longitude'),
    giftMessage: text('gift_message'),
    priority: boolean('priority').notNull(),
    /** STORE: its buyer has it from the first moment on, and paid for it at a till. */
    channel: text('channel', { enum: ['ONLINE', 'STORE'] })
      .notNull()
      .default('ONLINE'),
    placedAt: moment('placed_at').notNull(),
    /** An address change was promised and is on its way: nothing is packed before it is here, or this is over. */
    addressHeldUntil: moment('address_held_until'),
    /** Its buyer is erased: the address goes with the last of its units that is under way. */
    forget: boolean('forget').notNull().default(false),
  },
  (t) => [index('known_order_user').on(t.userId, t.id)],
);

/** Orders of which nothing is fetched or packed for now; told perhaps before we hear of the order itself. */
export const heldOrder = fulfillment.table('held_order', { orderId: uuid('order_id').primaryKey() });

/** Who is erased: what is heard of only later is forgotten, too. */
export const forgottenUser = fulfillment.table('forgotten_user', { userId: uuid('user_id').primaryKey() });

/** What one seller sends from one place. */
export const unit = fulfillment.table(
  'unit',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => knownOrder.id),
    sellerId: uuid('seller_id').notNull(),
    locationId: uuid('location_id').notNull(),
    service: text('service', { enum: services }).notNull(),
    status: text('status', { enum: unitStatuses }).notNull().default('PENDING'),
    /** When it came to where it stands, and who moved it: the trigger writes both into the record of moves. */
    statusAt: moment('status_at').notNull(),
    statusBy: text('status_by').notNull().default('orders'),
    priority: boolean('priority').notNull(),
    promisedFrom: moment('promised_from').notNull(),
    promisedTo: moment('promised_to').notNull(),
    placedAt: moment('placed_at').notNull(),
  },
  (t) => [
    index('unit_order').on(t.orderId),
    index('unit_open')
      .on(t.locationId, t.priority, t.placedAt)
      .where(sql`${t.status} in ('PENDING', 'PICKING', 'PACKED')`),
    check(
      'unit_status_known',
      sql`${t.status} in ('PENDING', 'PICKING', 'PACKED', 'SHIPPED', 'DELIVERED', 'UNDELIVERED', 'CANCELLED')`,
    ),
  ],
);

export const unitMove = fulfillment.table(
  'unit_move',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    unitId: uuid('unit_id').notNull(),
    from: text('from_status', { enum: unitStatuses }),
    to: text('to_status', { enum: unitStatuses }).notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
  },
  (t) => [index('unit_move_unit').on(t.unitId, t.id)],
);

export const unitLine = fulfillment.table(
  'unit_line',
  {
    id: uuid('id').primaryKey(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    variantId: uuid('variant_id').notNull(),
    sku: text('sku').notNull(),
    title: text('title').notNull(),
    quantity: integer('quantity').notNull(),
    weightGrams: integer('weight_grams').notNull(),
    /** Units that will not be sent. */
    stopped: integer('stopped').notNull().default(0),
    picked: integer('picked').notNull().default(0),
    /** Units that were sent, and were lost or came back unopened. */
    undelivered: integer('undelivered').notNull().default(0),
    /** Units that are coming back, or came. */
    comingBack: integer('coming_back').notNull().default(0),
  },
  (t) => [
    index('unit_line_unit').on(t.unitId),
    check('line_adds_up', sql`0 <= ${t.stopped} and ${t.stopped} <= ${t.quantity} and 0 <= ${t.picked}`),
    // Nothing is given back twice, even if every line of TypeScript is wrong.
    check(
      'not_returned_twice',
      sql`0 <= ${t.comingBack} and ${t.comingBack} <= ${t.quantity} - ${t.stopped} - ${t.undelivered}`,
    ),
    check('not_lost_twice', sql`0 <= ${t.undelivered} and ${t.undelivered} <= ${t.quantity} - ${t.stopped}`),
  ],
);

/** Asked to be stopped before we had heard of the order. */
export const earlyStop = fulfillment.table('early_stop', {
  lineId: uuid('line_id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  quantity: integer('quantity').notNull(),
});

/** Where a variant lies in a warehouse. */
export const bin = fulfillment.table(
  'bin',
  {
    locationId: uuid('location_id').notNull(),
    variantId: uuid('variant_id').notNull(),
    aisle: integer('aisle').notNull(),
    bay: integer('bay').notNull(),
    level: integer('level').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.locationId, t.variantId] }),
    check('bin_somewhere', sql`${t.aisle} >= 1 and ${t.bay} >= 1 and ${t.level} >= 1`),
  ],
);

/** Empty boxes, smallest first. */
export const carton = fulfillment.table('carton', {
  code: text('code').primaryKey(),
  /** Inner length, width and height. */
  millimeters: integer('millimeters').array().notNull(),
  mostGrams: integer('most_grams').notNull(),
  ownGrams: integer('own_grams').notNull(),
});

export const pickList = fulfillment.table(
  'pick_list',
  {
    id: uuid('id').primaryKey(),
    locationId: uuid('location_id').notNull(),
    workerId: uuid('worker_id'),
    /** Along the aisles and back to the packing table. */
    walkMeters: integer('walk_meters').notNull(),
    madeAt: moment('made_at').notNull(),
    doneAt: moment('done_at'),
  },
  (t) => [index('pick_list_location').on(t.locationId, t.id)],
);

export const pickListLine = fulfillment.table(
  'pick_list_line',
  {
    pickListId: uuid('pick_list_id')
      .notNull()
      .references(() => pickList.id),
    lineId: uuid('line_id')
      .notNull()
      .references(() => unitLine.id),
    position: integer('position').notNull(),
    quantity: integer('quantity').notNull(),
    /** Null until the worker stood before the shelf; fewer than wanted is a short pick. */
    picked: integer('picked'),
  },
  (t) => [
    primaryKey({ columns: [t.pickListId, t.lineId] }),
    // Two workers never fetch the same thing.
    uniqueIndex('pick_list_line_open').on(t.lineId).where(sql`${t.picked} is null`),
    check(
      'picked_no_more',
      sql`${t.quantity} >= 0 and (${t.picked} is null or ${t.picked} between 0 and ${t.quantity})`,
    ),
  ],
);

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

export const returned = fulfillment.table(
  'returned',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => knownOrder.id),
    userId: uuid('user_id'),
    status: text('status', { enum: returnStatuses }).notNull(),
    statusAt: moment('status_at').notNull(),
    statusBy: text('status_by').notNull(),
    reason: text('reason').notNull(),
    comment: text('comment'),
    note: text('note'),
    requestedAt: moment('requested_at').notNull(),
    /** Where all of it comes to; null for where it came from. */
    locationId: uuid('location_id'),
    /** Taken over the counter: no parcel brings it. */
    atCounter: boolean('at_counter').notNull().default(false),
  },
  (t) => [
    index('returned_order').on(t.orderId),
    index('returned_user').on(t.userId, t.id),
    index('returned_status').on(t.status, t.id),
    check(
      'return_status_known',
      sql`${t.status} in ('REQUESTED', 'APPROVED', 'REJECTED', 'IN_TRANSIT', 'RECEIVED', 'INSPECTED', 'LAPSED', 'LOST', 'CANCELLED')`,
    ),
  ],
);

export const returnedLine = fulfillment.table(
  'returned_line',
  {
    returnId: uuid('return_id')
      .notNull()
      .references(() => returned.id),
    lineId: uuid('line_id')
      .notNull()
      .references(() => unitLine.id),
    quantity: integer('quantity').notNull(),
    refund: integer('refund').notNull().default(0),
    restock: integer('restock').notNull().default(0),
    /** Units that the buyer has still: they are coming back no more. */
    lapsed: integer('lapsed').notNull().default(0),
    /** Units that the carrier has lost, and the buyer was paid for. */
    lost: integer('lost').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.returnId, t.lineId] }),
    index('returned_line_line').on(t.lineId),
    check(
      'inspected_no_more',
      sql`${t.quantity} > 0 and ${t.refund} between 0 and ${t.quantity} and ${t.restock} between 0 and ${t.quantity}`,
    ),
    // Nobody is paid twice for what was lost and found, even if every line of TypeScript is wrong.
    check(
      'paid_once',
      sql`0 <= ${t.lapsed} and 0 <= ${t.lost} and ${t.refund} + ${t.lapsed} + ${t.lost} <= ${t.quantity}`,
    ),
  ],
);

export const returnedMove = fulfillment.table(
  'returned_move',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    returnId: uuid('return_id').notNull(),
    from: text('from_status', { enum: returnStatuses }),
    to: text('to_status', { enum: returnStatuses }).notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
  },
  (t) => [index('returned_move_return').on(t.returnId, t.id)],
);

/** How long the shop waits, as staff have said last: one row, or none. */
export const patience = fulfillment.table(
  'patience',
  {
    isOne: boolean('is_one').primaryKey().default(true),
    returnDays: integer('return_days').notNull(),
    silentDays: integer('silent_days').notNull(),
    answerDays: integer('answer_days').notNull(),
  },
  (t) => [
    check('one_patience', sql`${t.isOne}`),
    check('patience_of_days', sql`least(${t.returnDays}, ${t.silentDays}, ${t.answerDays}) >= 1`),
  ],
);

/** What staff have set, and who; never changed. */
export const auditEntry = fulfillment.table(
  'audit_entry',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    detail: jsonb('detail').notNull(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [index('audit_entry_action').on(t.action, t.id)],
);

const feeKinds = ['PICK_AND_PACK', 'STORAGE', 'RETURN_HANDLING'] as const;

/** What sellers pay. A rate counts from `valid_from` until the next one of the same kind and class. */
export const feeRate = fulfillment.table(
  'fee_rate',
  {
    kind: text('kind', { enum: feeKinds }).notNull(),
    /** The heaviest piece of the class; zero for storage. */
    upToGrams: integer('up_to_grams').notNull().default(0),
    /** Of storage; empty for work. */
    locationKind: text('location_kind', { enum: ['', 'WAREHOUSE', 'SELLER'] })
      .notNull()
      .default(''),
    validFrom: moment('valid_from').notNull(),
    /** Millionths of a cent: for a piece, or for a liter and a day. */
    millionths: minor('millionths').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.upToGrams, t.locationKind, t.validFrom] }),
    check(
      'fee_of_a_class',
      sql`(${t.kind} = 'STORAGE') = (${t.locationKind} <> '') and (${t.kind} = 'STORAGE') = (${t.upToGrams} = 0)`,
    ),
    check('fee_not_negative', sql`${t.millionths} >= 0 and ${t.upToGrams} >= 0`),
  ],
);

/** What a seller owes the house: final, one for each key. */
export const fee = fulfillment.table(
  'fee',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    /** What it is for: the same thing is charged once. */
    key: text('key').notNull().unique(),
    sellerId: uuid('seller_id').notNull(),
    locationId: uuid('location_id').notNull(),
    kind: text('kind', { enum: feeKinds }).notNull(),
    currency: text('currency').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    unitId: uuid('unit_id'),
    returnId: uuid('return_id'),
    day: date('day', { mode: 'string' }),
    pieces: integer('pieces'),
    milliliters: minor('milliliters'),
    at: moment('at').notNull(),
  },
  (t) => [
    index('fee_seller').on(t.sellerId, t.at, t.id),
    check('fee_of_something', sql`${t.amountMinor} > 0 and num_nonnulls(${t.unitId}, ${t.returnId}, ${t.day}) = 1`),
  ],
);
