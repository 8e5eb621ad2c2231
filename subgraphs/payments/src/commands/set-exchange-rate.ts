import { uuid7 } from '@stoa/kernel/ids.ts';
import { type InvalidInput, invalidInput } from '../domain/refusals.ts';
import { audit } from '../store/books.ts';
import { type RateRow, setRate } from '../store/rates.ts';
import type { World } from '../context.ts';

export interface SetExchangeRate {
  readonly owner: string;
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly from: Date;
}

export async function setExchangeRate(
  { db, clock, random }: World,
  given: SetExchangeRate,
): Promise<RateRow | InvalidInput> {
  const { owner, base, quote, rate, from } = given;
  if (base === quote) return invalidInput('must be another currency than base', 'quote');
  if (!/^\d{1,10}(\.\d{1,12})?$/.test(rate) || !/[1-9]/.test(rate))
    return invalidInput('must be above zero, with at most 12 decimals', 'rate');
  const day = from.toISOString().slice(0, 10);
  return await db.transaction(async (tx) => {
    const row = await setRate(tx, { base, quote, rate, day });
    await audit(tx, owner, 'exchange_rate.set', uuid7(clock.now().getTime(), random.bytes(10)), row);
    return row;
  });
}
