import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
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
import type { Drawn } from './domain/drawn.ts';
import type { OptionDefinition } from './domain/options.ts';
import { taxClasses } from './domain/packing.ts';
import type { SpecDefinition, SpecValues } from './domain/specs.ts';

export const catalog = pgSchema('catalog');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const minor = (name: string) => bigint(name, { mode: 'bigint' });

/** What this domain must know of sellers to show and rank offers; `own` marks the house itself. */
export const knownSeller = catalog.table('known_seller', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  rating: doublePrecision('rating').notNull(),
  own: boolean('own').notNull().default(false),
});

/** What inventory last said: units of a variant that a seller could send; the house's shared places under the house. */
export const knownStock = catalog.table(
  'known_stock',
  {
    variantId: uuid('variant_id').notNull(),
    /** The nil UUID for shared places. */
    sellerId: uuid('seller_id').notNull(),
    available: integer('available').notNull(),
    /** Of the news in inventory's log: older news that comes late is no news. */
    position: bigint('position', { mode: 'number' }).notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.variantId, t.sellerId] })],
);

export const brand = catalog.table('brand', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull().unique(),
  slug: text('slug').notNull().unique(),
});

export const category = catalog.table(
  'category',
  {
    id: uuid('id').primaryKey(),
    parentId: uuid('parent_id'),
    /** From the top down to the parent: breadcrumbs without walking. */
    ancestorIds: uuid('ancestor_ids').array().notNull(),
    name: text('name').notNull(),
    slug: text('slug').notNull().unique(),
    position: integer('position').notNull().default(0),
    specs: jsonb('specs').$type<readonly SpecDefinition[]>().notNull().default([]),
  },
  (t) => [
    index('category_parent').on(t.parentId, t.position),
    index('category_ancestors').using('gin', t.ancestorIds),
    check('no_circle', sql`not (${t.id} = any(${t.ancestorIds}))`),
  ],
);

export const product = catalog.table(
  'product',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    brandId: uuid('brand_id').references(() => brand.id),
    status: text('status', { enum: ['DRAFT', 'ACTIVE', 'ARCHIVED'] }).notNull(),
    specs: jsonb('specs').$type<SpecValues>().notNull().default({}),
    options: jsonb('options').$type<readonly OptionDefinition[]>().notNull().default([]),
    taxClass: text('tax_class', { enum: taxClasses }).notNull().default('STANDARD'),
    externalReference: text('external_reference').unique(),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    index('product_newest').on(t.id).where(sql`${t.status} = 'ACTIVE'`),
    index('product_title').on(t.title, t.id).where(sql`${t.status} = 'ACTIVE'`),
    index('product_brand').on(t.brandId, t.id),
    check('tax_class_known', sql`${t.taxClass} in ('STANDARD', 'FOOD', 'BOOKS', 'CHILDREN', 'MEDICINE', 'DIGITAL')`),
  ],
);

/** A product is filed under each category it was put into, and under everything above: browsing needs no recursion. */
export const productCategory = catalog.table(
  'product_category',
  {
    categoryId: uuid('category_id')
      .notNull()
      .references(() => category.id),
    productId: uuid('product_id')
      .notNull()
      .references(() => product.id),
    /** Put here by a person, rather than by being below it. */
    direct: boolean('direct').notNull(),
  },
  (t) => [primaryKey({ columns: [t.categoryId, t.productId] }), index('product_category_product').on(t.productId)],
);

export const productTranslation = catalog.table(
  'product_translation',
  {
    productId: uuid('product_id')
      .notNull()
      .references(() => product.id),
    locale: text('locale').notNull(),
    title: text('title').notNull(),
    description: text('description'),
    /** Facts that are words; numbers need no translation. */
    specs: jsonb('specs').$type<Readonly<Record<string, string>>>().notNull().default({}),
  },
  (t) => [primaryKey({ columns: [t.productId, t.locale] })],
);

export const variant = catalog.table(
  'variant',
  {
    id: uuid('id').primaryKey(),
    productId: uuid('product_id')
      .notNull()
      .references(() => product.id),
    sku: text('sku').notNull().unique(),
    position: integer('position').notNull(),
    options: jsonb('options').$type<Readonly<Record<string, string>>>().notNull().default({}),
    externalReference: text('external_reference').unique(),
    /** As packed. */
    weightGrams: integer('weight_grams').notNull().default(500),
    lengthMillimeters: integer('length_mm').notNull().default(200),
    widthMillimeters: integer('width_mm').notNull().default(150),
    heightMillimeters: integer('height_mm').notNull().default(80),
  },
  (t) => [
    uniqueIndex('variant_position').on(t.productId, t.position),
    // The matrix has one variant a cell.
    uniqueIndex('variant_cell').on(t.productId, t.options),
    check(
      'packing_positive',
      sql`least(${t.weightGrams}, ${t.lengthMillimeters}, ${t.widthMillimeters}, ${t.heightMillimeters}) > 0`,
    ),
  ],
);

export const offer = catalog.table(
  'offer',
  {
    id: uuid('id').primaryKey(),
    variantId: uuid('variant_id')
      .notNull()
      .references(() => variant.id),
    sellerId: uuid('seller_id')
      .notNull()
      .references(() => knownSeller.id),
    condition: text('condition', { enum: ['NEW', 'REFURBISHED', 'USED'] })
      .notNull()
      .default('NEW'),
    deliveryDays: integer('delivery_days').notNull(),
    externalReference: text('external_reference').unique(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('offer_open').on(t.variantId, t.sellerId, t.condition).where(sql`${t.withdrawnAt} is null`),
    check('delivery_days_sane', sql`${t.deliveryDays} between 0 and 60`),
  ],
);

/** Every price there ever was; the current one of an offer and currency has no end. */
export const offerPrice = catalog.table(
  'offer_price',
  {
    offerId: uuid('offer_id')
      .notNull()
      .references(() => offer.id),
    currency: text('currency').notNull(),
    listMinor: minor('list_minor').notNull(),
    saleMinor: minor('sale_minor'),
    saleFrom: moment('sale_from'),
    saleTo: moment('sale_to'),
    validFrom: moment('valid_from').notNull(),
    validTo: moment('valid_to'),
  },
  (t) => [
    primaryKey({ columns: [t.offerId, t.currency, t.validFrom] }),
    uniqueIndex('offer_price_current').on(t.offerId, t.currency).where(sql`${t.validTo} is null`),
    check(
      'price_positive',
      sql`${t.listMinor} > 0 and (${t.saleMinor} is null or ${t.saleMinor} between 1 and ${t.listMinor} - 1)`,
    ),
    check('price_ends_after_start', sql`${t.validTo} is null or ${t.validTo} > ${t.validFrom}`),
  ],
);

export const media = catalog.table(
  'media',
  {
    id: uuid('id').primaryKey(),
    productId: uuid('product_id')
      .notNull()
      .references(() => product.id),
    kind: text('kind', { enum: ['IMAGE', 'VIDEO', 'MODEL'] }).notNull(),
    /** Given when it is ready, so that pages of media have no gaps. */
    position: integer('position'),
    alt: text('alt').notNull(),
    contentType: text('content_type').notNull(),
    /** As announced. */
    bytes: integer('bytes').notNull(),
    /** Who may finish the upload. */
    owner: text('owner').notNull(),
    /** A picture of the seeded world is drawn when it is asked for: no file. */
    drawn: jsonb('drawn').$type<Drawn>(),
    width: integer('width'),
    height: integer('height'),
    /** Prepared widths, rising; none for what is not a picture of dots. */
    widths: integer('widths').array().notNull().default([]),
    /** Shown once it has been looked into. */
    readyAt: moment('ready_at'),
  },
  (t) => [
    uniqueIndex('media_position').on(t.productId, t.position),
    check('ready_has_position', sql`(${t.readyAt} is null) = (${t.position} is null)`),
  ],
);

export const productImport = catalog.table('product_import', {
  id: uuid('id').primaryKey(),
  format: text('format', { enum: ['CSV', 'JSONL'] }).notNull(),
  status: text('status', { enum: ['WAITING', 'RUNNING', 'FINISHED', 'FAILED'] }).notNull(),
  bytes: bigint('bytes', { mode: 'number' }).notNull(),
  /** The key of its file, once there is one. */
  file: text('file'),
  totalRows: integer('total_rows'),
  doneRows: integer('done_rows').notNull().default(0),
  failedRows: integer('failed_rows').notNull().default(0),
  problem: text('problem'),
  startedAt: moment('started_at').notNull(),
  finishedAt: moment('finished_at'),
});

export const importError = catalog.table(
  'import_error',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => productImport.id),
    row: integer('row').notNull(),
    /** Empty when it is the row as a whole. */
    column: text('column').notNull(),
    message: text('message').notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.row, t.column] })],
);
