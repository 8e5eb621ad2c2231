import type { Tx } from '@stoa/platform/database.ts';
import type { Offered } from '../domain/import-plan.ts';

export interface SavedPrice {
  readonly offerId: string;
  readonly currency: string;
  readonly listMinor: string;
  readonly saleMinor: string | null;
  readonly saleFrom: string | null;
  readonly saleTo: string | null;
}

/**
 * List prices that are other than before; the rest stays untouched. First the current ones end, then the new ones
 * begin where those ended. A sale goes on as long as it is below.
 */
export async function setListPrices({ sql }: Tx, offers: readonly Offered[], at: Date): Promise<SavedPrice[]> {
  const prices = offers.flatMap(({ offerId, prices: list }) =>
    list.map(({ currency, minor }) => ({ offerId, currency, listMinor: String(minor) })),
  );
  const given = JSON.stringify(prices);
  const now = at.toISOString();
  await sql`
    update offer_price p set valid_to = greatest(${now}::timestamptz, p.valid_from + interval '1 microsecond')
    from jsonb_to_recordset(${given}::jsonb) as n("offerId" uuid, currency text, "listMinor" bigint)
    where p.offer_id = n."offerId" and p.currency = n.currency and p.valid_to is null and p.list_minor <> n."listMinor"`;
  return await sql<SavedPrice[]>`
    insert into offer_price (offer_id, currency, list_minor, sale_minor, sale_from, sale_to, valid_from)
    select n."offerId", n.currency, n."listMinor", sale.sale_minor, sale.sale_from, sale.sale_to, coalesce(last.valid_to, ${now}::timestamptz)
    from jsonb_to_recordset(${given}::jsonb) as n("offerId" uuid, currency text, "listMinor" bigint)
    left join lateral (select p.* from offer_price p where p.offer_id = n."offerId" and p.currency = n.currency
      order by p.valid_from desc limit 1) last on true
    left join lateral (select last.sale_minor, last.sale_from, last.sale_to
      where last.sale_minor < n."listMinor" and coalesce(last.sale_to > ${now}::timestamptz, true)) sale on true
    where last.offer_id is null or last.valid_to is not null
    returning offer_id as "offerId", currency, list_minor as "listMinor", sale_minor as "saleMinor",
      sale_from as "saleFrom", sale_to as "saleTo"`;
}
