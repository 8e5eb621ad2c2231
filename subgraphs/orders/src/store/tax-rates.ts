import type { Tx } from '@stoa/platform/database.ts';
import type { Sql } from 'postgres';
import type { TaxRate } from '../domain/tax.ts';

export interface DatedTaxRate extends TaxRate {
  readonly validFrom: Date;
}

export const taxRatesOf = async (sql: Sql, countryCode: string, now: Date): Promise<DatedTaxRate[]> =>
  await sql<DatedTaxRate[]>`
    select distinct on (region, tax_class, name) country_code as "countryCode", region, tax_class as "taxClass", name, ppm,
      valid_from as "validFrom"
    from tax_rate where country_code = ${countryCode} and valid_from <= ${now}
    order by region, tax_class, name, valid_from desc`;

export const setTaxRate = (tx: Tx, { countryCode, region, taxClass, name, ppm, validFrom }: DatedTaxRate) => tx.sql`
  insert into tax_rate (country_code, region, tax_class, name, ppm, valid_from)
  values (${countryCode}, ${region}, ${taxClass}, ${name}, ${ppm}, ${validFrom.toISOString()})
  on conflict (country_code, region, tax_class, name, valid_from) do update set ppm = excluded.ppm`;
