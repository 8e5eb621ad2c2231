import type { PageRequest } from '@stoa/kernel/pages.ts';
import type { Database, Tx } from '@stoa/platform/database.ts';
import type { FeeKind, FeeRate } from '../domain/fees.ts';

export interface DatedFeeRate extends FeeRate {
  /** When the next one of its class begins; null while there is none. */
  readonly validUntil: Date | null;
}

type Raw = Omit<DatedFeeRate, 'validFrom' | 'validUntil' | 'millionths'> & {
  readonly validFrom: string | Date;
  readonly validUntil: string | Date | null;
  readonly millionths: string;
};

const rateOf = ({ validFrom, validUntil, millionths, ...row }: Raw): DatedFeeRate => ({
  ...row,
  validFrom: new Date(validFrom),
  validUntil: validUntil === null ? null : new Date(validUntil),
  millionths: BigInt(millionths),
});

export async function saveFeeRate({ sql }: Tx, rate: FeeRate): Promise<DatedFeeRate> {
  const { kind, upToGrams, locationKind, millionths } = rate;
  const validFrom = rate.validFrom.toISOString();
  await sql`
    insert into fee_rate (kind, up_to_grams, location_kind, valid_from, millionths)
    values (${kind}, ${upToGrams}, ${locationKind}, ${validFrom}, ${`${millionths}`})
    on conflict (kind, up_to_grams, location_kind, valid_from) do update set millionths = excluded.millionths`;
  const [next] = await sql<{ at: string | Date | null }[]>`
    select min(valid_from) as at from fee_rate where kind = ${kind} and up_to_grams = ${upToGrams}
      and location_kind = ${locationKind} and valid_from > ${validFrom}`;
  return { ...rate, validUntil: next?.at == null ? null : new Date(next.at) };
}

export interface FeeRateSearch {
  readonly kind: FeeKind | null;
  /** Only those that count at this moment. */
  readonly at: Date | null;
  readonly page: PageRequest;
}

/** Class by class, and in each the oldest first; one more than is asked tells of a next page. */
export async function feeRatePage({ sql }: Database, { kind, at, page }: FeeRateSearch): Promise<DatedFeeRate[]> {
  const [ofKind = null, grams = null, place = null, from = null] = page.after ?? [];
  const moment = at?.toISOString() ?? null;
  const rows = await sql<Raw[]>`
    select * from (
      select kind, up_to_grams as "upToGrams", location_kind as "locationKind", valid_from as "validFrom",
        lead(valid_from) over (partition by kind, up_to_grams, location_kind order by valid_from) as "validUntil",
        millionths::text as millionths
      from fee_rate where ${kind}::text is null or kind = ${kind}
    ) r where (${moment}::timestamptz is null or "validFrom" <= ${moment} and coalesce("validUntil" > ${moment}, true))
      and (${ofKind}::text is null or (kind, "upToGrams", "locationKind", "validFrom")
        > (${ofKind}, ${grams}::int, ${place}, ${from}::timestamptz))
    order by kind, "upToGrams", "locationKind", "validFrom" limit ${page.limit + 1}`;
  return rows.map(rateOf);
}
