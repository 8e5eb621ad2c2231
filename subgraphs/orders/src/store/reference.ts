import type { Sql } from 'postgres';
import type { Lane, ShippingRate } from '../domain/delivery.ts';
import type { TaxRules } from '../domain/tax.ts';

export interface KnownPlace {
  readonly id: string;
  readonly sellerId: string | null;
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What is the same for every quote to a country in a currency. */
export interface Reference {
  readonly taxes: TaxRules;
  readonly rates: readonly ShippingRate[];
  readonly lanes: readonly (Lane & { readonly fromCountry: string })[];
  readonly places: readonly KnownPlace[];
}

type RateRow = Omit<ShippingRate, 'baseMinor' | 'perKilogramMinor' | 'perDistanceMinor' | 'freeFromMinor'> & {
  readonly base: string;
  readonly perKilogram: string;
  readonly perDistance: string;
  readonly freeFrom: string | null;
};

/** A rate of the country itself stands before the one for everywhere. */
export async function readReference(sql: Sql, countryCode: string, currency: string, now: Date): Promise<Reference> {
  const [row] = await sql<
    {
      included: boolean | null;
      taxes: TaxRules['rates'];
      rates: RateRow[];
      lanes: Reference['lanes'];
      places: KnownPlace[];
    }[]
  >`
    select (select included from tax_country where country_code = ${countryCode}) as included,
      (select coalesce(json_agg(t), '[]') from (
        select distinct on (region, tax_class, name) country_code as "countryCode", region, tax_class as "taxClass", name, ppm
        from tax_rate where country_code = ${countryCode} and valid_from <= ${now}
        order by region, tax_class, name, valid_from desc) t) as taxes,
      (select coalesce(json_agg(r), '[]') from (
        select distinct on (service) service, base_minor::text as base, per_kilogram_minor::text as "perKilogram",
          per_distance_minor::text as "perDistance", free_from_minor::text as "freeFrom", max_grams as "maxGrams",
          max_kilometers as "maxKilometers", from_hours as "fromHours", to_hours as "toHours"
        from shipping_rate where country_code in (${countryCode}, '*') and currency = ${currency}
        order by service, country_code = '*') r) as rates,
      (select coalesce(json_agg(json_build_object('fromCountry', from_country, 'service', service,
        'p50Hours', p50_hours, 'p90Hours', p90_hours)), '[]') from known_lane where to_country = ${countryCode}) as lanes,
      (select coalesce(json_agg(json_build_object('id', id, 'sellerId', seller_id, 'countryCode', country_code,
        'latitude', latitude, 'longitude', longitude)), '[]') from known_location) as places`;
  return {
    taxes: { included: row?.included ?? true, rates: row?.taxes ?? [] },
    // Nothing is delivered to a country whose taxes nobody knows.
    rates: row?.included === null ? [] : (row?.rates ?? []).map(rateOf),
    lanes: row?.lanes ?? [],
    places: row?.places ?? [],
  };
}

const rateOf = ({ base, perKilogram, perDistance, freeFrom, ...rate }: RateRow): ShippingRate => ({
  ...rate,
  baseMinor: BigInt(base),
  perKilogramMinor: BigInt(perKilogram),
  perDistanceMinor: BigInt(perDistance),
  freeFromMinor: freeFrom === null ? null : BigInt(freeFrom),
});
