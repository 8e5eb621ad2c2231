import type { Environment } from '@stoa/platform/subgraph.ts';
import { feeForStorage } from '../domain/fees.ts';
import { feeRates } from '../store/fees.ts';
import { storedVolumes } from '../store/known-stock.ts';
import { chargeFees } from './charge-fees.ts';

const dayMs = 86_400_000;

/**
 * For the day that ended last, by what lies there now: the job runs soon after midnight. A day on which it did not run is
 * not charged, for nobody counted. Twice is once. Answers how many entries were made.
 */
export const chargeStorage = ({ db, clock }: Pick<Environment, 'db' | 'clock'>): Promise<number> =>
  db.transaction(async (tx) => {
    const at = clock.now();
    const day = new Date(at.getTime() - dayMs).toISOString().slice(0, 10);
    const stored = await storedVolumes(tx);
    if (stored.length === 0) return 0;
    const rates = await feeRates(tx);
    return await chargeFees(
      tx,
      stored.map(({ sellerId, locationId, cubicMillimeters }) => ({
        key: `storage ${locationId} ${day}`,
        sellerId,
        locationId,
        kind: 'STORAGE' as const,
        amountMinor: feeForStorage(rates, 'SELLER', cubicMillimeters, new Date(`${day}T00:00:00Z`)),
        day,
        milliliters: cubicMillimeters / 1000n,
        at,
      })),
    );
  });
