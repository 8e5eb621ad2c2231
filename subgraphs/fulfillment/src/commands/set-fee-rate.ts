import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkFeeRate, type SaidRate } from '../domain/fee-rate.ts';
import type { InvalidInput } from '../domain/refusals.ts';
import { audit } from '../store/audit.ts';
import { type DatedFeeRate, saveFeeRate } from '../store/fee-rates.ts';

export interface SetFeeRate extends Omit<SaidRate, 'validFrom'> {
  /** Now when null. */
  readonly validFrom: Date | null;
  readonly by: string;
}

/** What counts already is not touched; one that is to begin at the same moment is said anew. */
export async function setFeeRate(
  { db, clock }: Pick<Environment, 'db' | 'clock'>,
  { by, validFrom, ...said }: SetFeeRate,
): Promise<DatedFeeRate | InvalidInput> {
  const now = clock.now();
  const rate = checkFeeRate({ ...said, validFrom: validFrom ?? now }, now);
  if ('problem' in rate) return rate;
  return await db.transaction(async (tx) => {
    await audit(tx, by, 'fee_rate.set', { ...rate, millionths: `${rate.millionths}` });
    return await saveFeeRate(tx, rate);
  });
}
