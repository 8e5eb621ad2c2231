import { createHash } from 'node:crypto';
import { toJson } from '@stoa/platform/bigint-json.ts';
import type { Database, Tx } from '@stoa/platform/database.ts';
import type { WorldOrder } from '@stoa/seed/history.ts';
import type { World } from '@stoa/seed/world.ts';
import { entriesOf } from './seed-entries.ts';
import { quoteOf } from './seed-quote.ts';

type Orders = readonly WorldOrder[];

/**
 * What was ordered before, as it ended. Written, not told: whoever hears of this domain's events begins with a quiet shop.
 * A portion is there or it is not, so that a seed that was killed goes on where it was.
 */
export async function seedHistory(db: Database, world: World, progress: (orders: number) => void): Promise<void> {
  const house = world.sellers[0]?.id ?? '';
  let done = 0;
  for (const orders of world.history()) {
    await db.transaction(async (tx) => {
      const known = await tx.sql`select 1 from "order" where id = ${orders[0]?.id ?? null}`;
      if (known.length === 0) await insertPortion(tx, orders, house);
    });
    progress((done += orders.length));
  }
  await db.transaction(numberDocuments);
}

const iso = (at: number): string => new Date(at).toISOString();

/** Of a secret that nobody was given: a guest's old orders are found by nobody but staff. */
const nobody = (id: string): string => createHash('sha256').update(`nobody knows ${id}`).digest('hex');

async function insertPortion({ sql }: Tx, orders: Orders, house: string): Promise<void> {
  const entries = new Map(orders.map((order) => [order.id, entriesOf(order)]));
  const rows = orders.map((order) => ({
    ...order,
    secretHash: order.userId === null ? nobody(order.id) : null,
    paymentId: order.payment.id,
    refundMinor: order.refund?.amountMinor ?? 0,
    words: [order.number, ...order.lines.flatMap(({ title, sku }) => [title, sku])].join(' '),
    entries: entries.get(order.id)?.length ?? 0,
    placedAt: iso(order.placedAt),
    buyer: buyerOf(order),
    quote: JSON.parse(toJson(quoteOf(order, house))) as unknown,
  }));
  await sql`
    insert into "order" (id, number, checkout_id, cart_id, user_id, secret_hash, status, currency, subtotal_minor,
      discount_minor, delivery_minor, added_tax_minor, total_minor, refund_minor, buyer, quote, payment_id, words, entries, placed_at)
    select o.id, o.number, o."checkoutId", o."cartId", o."userId", o."secretHash", o.status, o.currency, o."subtotalMinor",
      0, o."deliveryMinor", 0, o."totalMinor", o."refundMinor", o.buyer, o.quote, o."paymentId", o.words, o.entries, o."placedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as o(id uuid, number text, "checkoutId" uuid, "cartId" uuid,
      "userId" uuid, "secretHash" text, status text, currency text, "subtotalMinor" bigint, "deliveryMinor" bigint,
      "totalMinor" bigint, "refundMinor" bigint, buyer jsonb, quote jsonb, "paymentId" uuid, words text, entries int,
      "placedAt" timestamptz)`;
  await insertUnits({ sql }, orders);
  await insertLines({ sql }, orders);
  const told = orders.flatMap(({ id }) =>
    (entries.get(id) ?? []).map((entry, index) => ({ ...entry, orderId: id, entry: index + 1, at: iso(entry.at) })),
  );
  await sql`
    insert into order_entry (order_id, entry, kind, at, unit_id, parcel_id, amount_minor, note)
    select e."orderId", e.entry, e.kind, e.at, e."unitId", e."parcelId", e."amountMinor", e.note
    from jsonb_to_recordset(${JSON.stringify(told)}::text::jsonb) as e("orderId" uuid, entry int, kind text, at timestamptz,
      "unitId" uuid, "parcelId" uuid, "amountMinor" bigint, note text)`;
  await insertGivenBack({ sql }, orders);
}

async function insertUnits({ sql }: Pick<Tx, 'sql'>, orders: Orders): Promise<void> {
  const rows = orders.flatMap(({ id: orderId, service, units }) =>
    units.map((unit) => ({
      ...unit,
      orderId,
      service,
      locationId: unit.location.id,
      promisedFrom: iso(unit.promisedFrom),
      promisedTo: iso(unit.promisedTo),
    })),
  );
  await sql`
    insert into fulfillment_unit (id, order_id, seller_id, location_id, status, service, delivery_minor, total_minor, refund_minor,
      promised_from, promised_to)
    select u.id, u."orderId", u."sellerId", u."locationId", u.status, u.service, u."deliveryMinor", u."totalMinor",
      u."refundMinor", u."promisedFrom", u."promisedTo"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as u(id uuid, "orderId" uuid, "sellerId" uuid,
      "locationId" uuid, status text, service text, "deliveryMinor" bigint, "totalMinor" bigint, "refundMinor" bigint,
      "promisedFrom" timestamptz, "promisedTo" timestamptz)`;
}

async function insertLines({ sql }: Pick<Tx, 'sql'>, orders: Orders): Promise<void> {
  const rows = orders.flatMap(({ id: orderId, lines, cancellation }) =>
    lines.map((line, position) => ({ ...line, orderId, position, cancelled: cancellation ? line.quantity : 0 })),
  );
  await sql`
    insert into order_line (id, order_id, unit_id, position, variant_id, product_id, offer_id, sku, title, quantity,
      cancelled_quantity, returned_quantity, unit_minor, discount_minor, tax_minor, total_minor)
    select l.id, l."orderId", l."unitId", l.position, l."variantId", l."productId", l."offerId", l.sku, l.title, l.quantity,
      l.cancelled, l.returned, l."unitMinor", 0, l."taxMinor", l."totalMinor"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as l(id uuid, "orderId" uuid, "unitId" uuid, position int,
      "variantId" uuid, "productId" uuid, "offerId" uuid, sku text, title text, quantity int, cancelled int, returned int,
      "unitMinor" bigint, "taxMinor" bigint, "totalMinor" bigint)`;
}

async function insertGivenBack({ sql }: Pick<Tx, 'sql'>, orders: Orders): Promise<void> {
  const refunds = orders.flatMap(({ id: orderId, refund }) =>
    refund ? [{ ...refund, orderId, at: iso(refund.at) }] : [],
  );
  const cancelled = orders.flatMap(({ id: orderId, cancellation }) =>
    cancellation ? [{ ...cancellation, orderId, at: iso(cancellation.at) }] : [],
  );
  await sql`
    insert into cancellation (id, order_id, at)
    select c.id, c."orderId", c.at
    from jsonb_to_recordset(${JSON.stringify(cancelled)}::text::jsonb) as c(id uuid, "orderId" uuid, at timestamptz)`;
  await sql`
    insert into refund (id, order_id, cause, reason, amount_minor, status, at)
    select r.id, r."orderId", r.cause, r.reason, r."amountMinor", 'SUCCEEDED', r.at
    from jsonb_to_recordset(${JSON.stringify(refunds)}::text::jsonb) as r(id uuid, "orderId" uuid, cause text, reason text,
      "amountMinor" bigint, at timestamptz)`;
  const parts = orders.flatMap(({ refund, units }) =>
    refund
      ? units.flatMap(({ id: unitId, refundMinor }) =>
          refundMinor > 0 ? [{ refundId: refund.id, unitId, refundMinor }] : [],
        )
      : [],
  );
  await sql`
    insert into refund_part (refund_id, unit_id, amount_minor)
    select p."refundId", p."unitId", p."refundMinor"
    from jsonb_to_recordset(${JSON.stringify(parts)}::text::jsonb) as p("refundId" uuid, "unitId" uuid, "refundMinor" bigint)`;
}

const buyerOf = (order: WorldOrder) => {
  const { email, name, locale, registeredAt, shipping, billing, destination, service } = order;
  return { email, name, locale, registeredAt, shipping, billing, destination, service, couponCodes: [], gift: null };
};

/** Bills in the order in which goods left, credit notes in that in which money was due: both without a gap, and once. */
async function numberDocuments({ sql }: Tx): Promise<void> {
  const begun = await sql`select 1 from document_series where last > 0`;
  if (begun.length > 0) return;
  await sql`
    insert into document (number, order_id, kind, total_minor, issued_at)
    select 'R' || lpad((row_number() over (order by e.at, o.id))::text, 9, '0'), o.id, 'INVOICE', o.total_minor, e.at
    from "order" o join (select order_id, min(at) as at from order_entry where kind = 'UNIT_SHIPPED' group by 1) e
      on e.order_id = o.id`;
  await sql`
    insert into document (number, order_id, kind, refund_id, total_minor, issued_at)
    select 'C' || lpad((row_number() over (order by at, id))::text, 9, '0'), order_id, 'CREDIT_NOTE', id, amount_minor, at
    from refund`;
  await sql`update document_series s set last = (select count(*) from document d where d.kind = s.kind)`;
}
