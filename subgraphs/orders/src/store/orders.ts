import { fromJson, toJson } from '@stoa/platform/bigint-json.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';
import type { Buyer } from '../domain/buyer.ts';
import type { Quote } from '../domain/quote.ts';
import type { Status } from '../domain/unit-states.ts';

export interface OrderRow {
  readonly id: string;
  readonly number: string;
  readonly channel: 'ONLINE' | 'STORE';
  readonly checkoutId: string | null;
  readonly cartId: string | null;
  readonly userId: string | null;
  readonly secretHash: string | null;
  readonly status: Status;
  readonly currency: Quote['currency'];
  readonly totalMinor: bigint;
  readonly refundMinor: bigint;
  readonly buyer: Buyer;
  readonly quote: Quote;
  readonly paymentId: string | null;
  /** Its buyer is erased: what delivery needs is kept until its end. */
  readonly forget: boolean;
  readonly entries: number;
  readonly placedAt: Date;
}

type Raw = Omit<OrderRow, 'buyer' | 'quote' | 'totalMinor' | 'refundMinor' | 'placedAt'> & {
  readonly buyer: string;
  readonly quote: string;
  readonly totalMinor: string;
  readonly refundMinor: string;
  readonly placedAt: string | Date;
};

const columns = `o.id, o.number, o.channel, o.checkout_id as "checkoutId", o.cart_id as "cartId", o.user_id as "userId",
  o.secret_hash as "secretHash", o.status, o.currency, o.total_minor::text as "totalMinor",
  o.refund_minor::text as "refundMinor", o.buyer::text, o.quote::text, o.payment_id as "paymentId", o.forget, o.entries,
  o.placed_at as "placedAt"`;

const orderOf = (row: Raw): OrderRow => ({
  ...row,
  totalMinor: BigInt(row.totalMinor),
  refundMinor: BigInt(row.refundMinor),
  buyer: fromJson(row.buyer) as Buyer,
  quote: fromJson(row.quote) as Quote,
  placedAt: new Date(row.placedAt),
});

export const ordersById = async (sql: Sql, ids: readonly string[]): Promise<OrderRow[]> =>
  (
    await sql.unsafe<Raw[]>(`select ${columns} from "order" o where o.id = any($1::uuid[])`, [ids as string[]], {
      prepare: true,
    })
  ).map(orderOf);

/** Whoever changes an order holds its row: entries of its timeline are numbered without a gap. */
export async function lockOrder(tx: Tx, id: string): Promise<OrderRow | null> {
  const [row] = await tx.sql.unsafe<Raw[]>(`select ${columns} from "order" o where o.id = $1 for update`, [id], {
    prepare: true,
  });
  return row ? orderOf(row) : null;
}

export interface OrderSearch {
  readonly userId: string | null;
  readonly statuses: readonly Status[] | null;
  readonly placedFrom: Date | null;
  readonly placedBefore: Date | null;
  readonly search: string | null;
  readonly limit: number;
  readonly after: string | null;
}

/** Newest first; ids sort by time. Words are found as beginnings, so that half a title is enough. */
export async function orderPage(sql: Sql, search: OrderSearch): Promise<OrderRow[]> {
  const words = wordsOf(search.search);
  const rows = await sql.unsafe<Raw[]>(
    `select ${columns} from "order" o
     where ($1::uuid is null or o.user_id = $1) and ($2::text[] is null or o.status = any($2))
       and ($3::timestamptz is null or o.placed_at >= $3) and ($4::timestamptz is null or o.placed_at < $4)
       and ($5::text is null or to_tsvector('simple', o.words) @@ to_tsquery('simple', $5))
       and ($6::uuid is null or o.id < $6)
     order by o.id desc limit $7`,
    [
      search.userId,
      search.statuses as string[] | null,
      search.placedFrom,
      search.placedBefore,
      words,
      search.after,
      search.limit + 1,
    ],
  );
  return rows.map(orderOf);
}

const mostWords = 20;
const longestWord = 100;

/** No word at all finds nothing, rather than everything. */
function wordsOf(text: string | null): string | null {
  if (text === null) return null;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 'nothing-to-look-for';
  return words
    .slice(0, mostWords)
    .map((word) => `${word.slice(0, longestWord)}:*`)
    .join(' & ');
}

export interface NewUnit {
  readonly id: string;
  readonly sellerId: string;
  readonly locationId: string;
  readonly service: string;
  readonly deliveryMinor: bigint;
  readonly totalMinor: bigint;
  readonly promisedFrom: string;
  readonly promisedTo: string;
}

export interface NewLine {
  readonly id: string;
  readonly unitId: string;
  readonly position: number;
  readonly variantId: string;
  readonly productId: string;
  readonly offerId: string;
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  readonly unitMinor: bigint;
  readonly discountMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
}

/** One that is bought online. */
export interface NewOrder
  extends Omit<OrderRow, 'channel' | 'status' | 'refundMinor' | 'buyer' | 'forget' | 'entries'> {
  readonly checkoutId: string;
  readonly cartId: string;
  readonly paymentId: string;
  readonly units: readonly NewUnit[];
  readonly lines: readonly NewLine[];
  readonly words: string;
}

/** Amounts as text: JSON has no whole numbers of that size. */
export const plain = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_name, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));

/** What an order consists of, beside a `placed` that has its id. */
export const unitsAndLines = (
  { sql }: Tx,
  status: Status,
  { units, lines }: { readonly units: readonly NewUnit[]; readonly lines: readonly NewLine[] },
) => sql`
    units as (
      insert into fulfillment_unit (id, order_id, seller_id, location_id, status, service, delivery_minor, total_minor,
        promised_from, promised_to)
      select u.id, placed.id, u."sellerId", u."locationId", ${status}, u.service, u."deliveryMinor", u."totalMinor",
        u."promisedFrom", u."promisedTo"
      from placed, jsonb_to_recordset(${plain(units)}::jsonb) as u(id uuid, "sellerId" uuid, "locationId" uuid,
        service text, "deliveryMinor" bigint, "totalMinor" bigint, "promisedFrom" timestamptz, "promisedTo" timestamptz)
      returning id
    ), lines as (
      insert into order_line (id, order_id, unit_id, position, variant_id, product_id, offer_id, sku, title, quantity,
        unit_minor, discount_minor, tax_minor, total_minor)
      select l.id, placed.id, l."unitId", l.position, l."variantId", l."productId", l."offerId", l.sku, l.title, l.quantity,
        l."unitMinor", l."discountMinor", l."taxMinor", l."totalMinor"
      from placed, jsonb_to_recordset(${plain(lines)}::jsonb) as l(id uuid, "unitId" uuid, position int,
        "variantId" uuid, "productId" uuid, "offerId" uuid, sku text, title text, quantity int, "unitMinor" bigint,
        "discountMinor" bigint, "taxMinor" bigint, "totalMinor" bigint)
      returning id
    )`;

/**
 * All of an order in one statement, with what its checkout knows of the buyer at that moment: they may have been erased
 * since it was read. Null when the order is there already.
 */
export async function insertOrder(tx: Tx, order: NewOrder): Promise<Buyer | null> {
  const { quote } = order;
  const at = order.placedAt.toISOString();
  const [row] = await tx.sql<{ buyer: string }[]>`
    with begun as (
      select id, forget, case when forget then unnamed(buyer) else buyer end as buyer
      from checkout where id = ${order.checkoutId} for update
    ), placed as (
      insert into "order" (id, number, checkout_id, cart_id, user_id, secret_hash, status, currency, subtotal_minor,
        discount_minor, delivery_minor, added_tax_minor, total_minor, quote, payment_id, words, entries, placed_at, buyer, forget)
      select ${order.id}, ${order.number}, ${order.checkoutId}, ${order.cartId}, ${order.userId}, ${order.secretHash},
        'PENDING', ${order.currency}, ${`${quote.subtotalMinor}`}, ${`${quote.discountMinor}`}, ${`${quote.deliveryMinor}`},
        ${`${quote.addedTaxMinor}`}, ${`${quote.totalMinor}`}, ${toJson(quote)}::jsonb, ${order.paymentId}, ${order.words},
        1, ${at}, begun.buyer, begun.forget
      from begun on conflict (id) do nothing returning id, buyer
    ), ${unitsAndLines(tx, 'PENDING', order)}, entries as (
      insert into order_entry (order_id, entry, kind, at, amount_minor)
      select placed.id, 1, 'PLACED', ${at}, ${`${quote.totalMinor}`}::bigint from placed
      returning entry
    ), done as (
      update checkout c set status = 'PLACED', forget = false,
        buyer = case when c.forget then unreachable(unnamed(c.buyer)) else c.buyer end
      from begun where c.id = begun.id and c.order_id = ${order.id} returning c.id
    )
    select (select count(*) from units), (select count(*) from lines), (select count(*) from entries),
      (select count(*) from done), buyer::text from placed`;
  return row ? (fromJson(row.buyer) as Buyer) : null;
}
