import type { Shop } from '../context.ts';
import { type InvalidInput, invalidInput } from '../domain/input.ts';
import { type DatedTaxRate, setTaxRate as save } from '../store/tax-rates.ts';

export async function setTaxRate(
  { db, state }: Shop,
  { ppm, ...rate }: Omit<DatedTaxRate, 'ppm'> & { readonly ppm: number | null },
): Promise<DatedTaxRate | InvalidInput> {
  if (ppm === null) return invalidInput('must be from 0 to 100, with at most four decimals', 'percent');
  if (!/^[A-Z]{2}$/.test(rate.countryCode))
    return invalidInput('is not the code of a country, such as DE', 'countryCode');
  if (rate.name.trim() === '' || rate.name.length > 60) return invalidInput('must have 1 to 60 characters', 'name');
  await db.transaction((tx) => save(tx, { ...rate, ppm }));
  state.references.forget();
  return { ...rate, ppm };
}
