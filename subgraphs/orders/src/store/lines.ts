import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';
import type { Service } from '../domain/delivery.ts';
import type { Status } from '../domain/unit-states.ts';

export interface LineRow {
  readonly id: string;
  readonly orderId: string;
  readonly unitId: string;
  readonly variantId: string;
  readonly productId: string;
  readonly offerId: string;
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  readonly cancelledQuantity: number;
  readonly returnedQuantity: number;
  readonly undeliveredQuantity: number;
  readonly unitMinor: bigint;
  readonly discountMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
}

export interface UnitRow {
  readonly id: string;
  readonly orderId: string;
  readonly sellerId: string;
  readonly locationId: string;
  readonly status: Status;
  readonly service: Service;
  readonly deliveryMinor: bigint;
  readonly totalMinor: bigint;
  readonly refundMinor: bigint;
  readonly promisedFrom: Date;
  readonly promisedTo: Date;
}

type Asking = Sql | Tx['sql'];
type Texts<Row, Amount extends keyof Row> = Omit<Row, Amount> & { readonly [Key in Amount]: string };

const lineColumns = `id, order_id as "orderId", unit_id as "unitId", variant_id as "variantId", product_id as "productId",
  offer_id as "offerId", sku, title, quantity, cancelled_quantity as "cancelledQuantity",
  returned_quantity as "returnedQuantity", undelivered_quantity as "undeliveredQuantity", unit_minor::text as "unitMinor", discount_minor::text as "discountMinor",
  tax_minor::text as "taxMinor", total_minor::text as "totalMinor"`;

const lineOf = (row: Texts<LineRow, 'unitMinor' | 'discountMinor' | 'taxMinor' | 'totalMinor'>): LineRow => ({
  ...row,
  unitMinor: BigInt(row.unitMinor),
  discountMinor: BigInt(row.discountMinor),
  taxMinor: BigInt(row.taxMinor),
  totalMinor: BigInt(row.totalMinor),
});

export const linesOfOrders = async (sql: Asking, orderIds: readonly string[]): Promise<LineRow[]> =>
  (
    await sql.unsafe<Parameters<typeof lineOf>[0][]>(
      `select ${lineColumns} from order_line where order_id = any($1::uuid[]) order by order_id, position`,
      [orderIds as string[]],
      { prepare: true },
    )
  ).map(lineOf);

export const linesById = async (sql: Asking, ids: readonly string[]): Promise<LineRow[]> =>
  (
    await sql.unsafe<Parameters<typeof lineOf>[0][]>(
      `select ${lineColumns} from order_line where id = any($1::uuid[])`,
      [ids as string[]],
    )
  ).map(lineOf);

const unitColumns = `id, order_id as "orderId", seller_id as "sellerId", location_id as "locationId", status, service,
  delivery_minor::text as "deliveryMinor", total_minor::text as "totalMinor", refund_minor::text as "refundMinor",
  promised_from as "promisedFrom", promised_to as "promisedTo"`;

type RawUnit = Texts<UnitRow, 'deliveryMinor' | 'totalMinor' | 'refundMinor'>;
const unitOf = (row: RawUnit): UnitRow => ({
  ...row,
  deliveryMinor: BigInt(row.deliveryMinor),
  totalMinor: BigInt(row.totalMinor),
  refundMinor: BigInt(row.refundMinor),
  promisedFrom: new Date(row.promisedFrom),
  promisedTo: new Date(row.promisedTo),
});

export const unitsOfOrders = async (sql: Asking, orderIds: readonly string[]): Promise<UnitRow[]> =>
  (
    await sql.unsafe<RawUnit[]>(
      `select ${unitColumns} from fulfillment_unit where order_id = any($1::uuid[]) order by order_id, id`,
      [orderIds as string[]],
      { prepare: true },
    )
  ).map(unitOf);

export const unitsById = async (sql: Asking, ids: readonly string[]): Promise<UnitRow[]> =>
  (
    await sql.unsafe<RawUnit[]>(`select ${unitColumns} from fulfillment_unit where id = any($1::uuid[])`, [
      ids as string[],
    ])
  ).map(unitOf);

export const moveUnit = (tx: Tx, id: string, status: Status) => tx.sql`
  update fulfillment_unit set status = ${status} where id = ${id}`;

export const moveOrder = (tx: Tx, id: string, status: Status) => tx.sql`
  update "order" set status = ${status} where id = ${id} and status <> ${status}`;

const goneColumns = {
  CANCELLED: 'cancelled_quantity',
  RETURNED: 'returned_quantity',
  UNDELIVERED: 'undelivered_quantity',
} as const;

/** Adds to what of each line is gone, and how; the database refuses more than was ordered. */
export const addGone = (tx: Tx, how: keyof typeof goneColumns, gone: ReadonlyMap<string, number>) => {
  const column = tx.sql(goneColumns[how]);
  return tx.sql`
    update order_line l set ${column} = l.${column} + g.quantity
    from unnest(${[...gone.keys()]}::uuid[], ${[...gone.values()]}::int[]) as g(id, quantity) where l.id = g.id`;
};

/** False when it was given up before. */
export async function insertUndelivered(tx: Tx, parcelId: string, orderId: string, at: string): Promise<boolean> {
  const made = await tx.sql`
    insert into undelivered_parcel (id, order_id, at) values (${parcelId}, ${orderId}, ${at}) on conflict do nothing returning 1`;
  return made.length > 0;
}
