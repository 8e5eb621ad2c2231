import { toJson } from '@stoa/platform/bigint-json.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Buyer } from '../domain/buyer.ts';
import type { Quote } from '../domain/quote.ts';
import type { NewLine, NewUnit } from './orders.ts';

export interface StoreEntry {
  readonly kind: string;
  readonly unitId: string | null;
  readonly amountMinor: bigint | null;
  readonly note: string | null;
}

export interface StoreOrder {
  readonly id: string;
  readonly number: string;
  readonly userId: string;
  readonly buyer: Buyer;
  readonly quote: Quote;
  readonly units: readonly NewUnit[];
  readonly lines: readonly NewLine[];
  readonly words: string;
  readonly entries: readonly StoreEntry[];
  readonly placedAt: string;
}

const plain = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_name, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));

/** An order that has come to its end already, in one statement; false when it is there. */
export async function insertStoreOrder(tx: Tx, order: StoreOrder): Promise<boolean> {
  const { id, quote, placedAt } = order;
  const entries = order.entries.map((entry, index) => ({ ...entry, entry: index + 1 }));
  const rows = await tx.sql`
    with placed as (
      insert into "order" (id, number, channel, user_id, status, currency, subtotal_minor, discount_minor, delivery_minor,
        added_tax_minor, total_minor, buyer, quote, words, entries, placed_at)
      values (${id}, ${order.number}, 'STORE', ${order.userId}, 'DELIVERED', ${quote.currency}, ${`${quote.subtotalMinor}`},
        ${`${quote.discountMinor}`}, ${`${quote.deliveryMinor}`}, ${`${quote.addedTaxMinor}`}, ${`${quote.totalMinor}`},
        ${toJson(order.buyer)}::jsonb, ${toJson(quote)}::jsonb, ${order.words}, ${entries.length}, ${placedAt})
      on conflict (id) do nothing returning id
    ), units as (
      insert into fulfillment_unit (id, order_id, seller_id, location_id, status, service, delivery_minor, total_minor,
        promised_from, promised_to)
      select u.id, placed.id, u."sellerId", u."locationId", 'DELIVERED', u.service, u."deliveryMinor", u."totalMinor",
        u."promisedFrom", u."promisedTo"
      from placed, jsonb_to_recordset(${plain(order.units)}::jsonb) as u(id uuid, "sellerId" uuid, "locationId" uuid,
        service text, "deliveryMinor" bigint, "totalMinor" bigint, "promisedFrom" timestamptz, "promisedTo" timestamptz)
      returning id
    ), lines as (
      insert into order_line (id, order_id, unit_id, position, variant_id, product_id, offer_id, sku, title, quantity,
        unit_minor, discount_minor, tax_minor, total_minor)
      select l.id, placed.id, l."unitId", l.position, l."variantId", l."productId", l."offerId", l.sku, l.title, l.quantity,
        l."unitMinor", l."discountMinor", l."taxMinor", l."totalMinor"
      from placed, jsonb_to_recordset(${plain(order.lines)}::jsonb) as l(id uuid, "unitId" uuid, position int,
        "variantId" uuid, "productId" uuid, "offerId" uuid, sku text, title text, quantity int, "unitMinor" bigint,
        "discountMinor" bigint, "taxMinor" bigint, "totalMinor" bigint)
      returning id
    ), told as (
      insert into order_entry (order_id, entry, kind, at, unit_id, amount_minor, note)
      select placed.id, e.entry, e.kind, ${placedAt}, e."unitId", e."amountMinor", e.note
      from placed, jsonb_to_recordset(${plain(entries)}::jsonb) as e(entry int, kind text, "unitId" uuid,
        "amountMinor" bigint, note text)
      returning entry
    )
    select (select count(*) from units), (select count(*) from lines), (select count(*) from told) from placed`;
  return rows.length > 0;
}
