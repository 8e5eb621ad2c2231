import { toJson } from '@stoa/platform/bigint-json.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Buyer } from '../domain/buyer.ts';
import type { Quote } from '../domain/quote.ts';
import { type NewLine, type NewUnit, plain, unitsAndLines } from './orders.ts';

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
    ), ${unitsAndLines(tx, 'DELIVERED', order)}, told as (
      insert into order_entry (order_id, entry, kind, at, unit_id, amount_minor, note)
      select placed.id, e.entry, e.kind, ${placedAt}, e."unitId", e."amountMinor", e.note
      from placed, jsonb_to_recordset(${plain(entries)}::jsonb) as e(entry int, kind text, "unitId" uuid,
        "amountMinor" bigint, note text)
      returning entry
    )
    select (select count(*) from units), (select count(*) from lines), (select count(*) from told) from placed`;
  return rows.length > 0;
}
