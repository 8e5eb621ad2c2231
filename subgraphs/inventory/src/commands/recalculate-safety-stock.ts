import type { Database } from '@stoa/platform/database.ts';
import { invalidInput, type InvalidInput } from '../domain/refusals.ts';
import { reorderPoint, safetyStock } from '../domain/safety-stock.ts';
import { demandOf, setLevels } from '../store/demand.ts';

/** A quarter: long enough to see a spread, short enough to follow a season. */
const windowDays = 91;
const batch = 1_000;
const first = '00000000-0000-0000-0000-000000000000';

/** Safety stock and reorder points anew from what was sold, in batches so that no lock lasts long. */
export async function recalculateSafetyStock(
  db: Database,
  variantId: string | null,
  serviceLevel: number,
): Promise<{ changed: number } | InvalidInput> {
  if (!(serviceLevel > 0.5 && serviceLevel < 1)) return invalidInput('must be above 0.5 and below 1', 'serviceLevel');
  let changed = 0;
  for (let after = first; ; ) {
    const step = await db.transaction(async (tx) => {
      const demand = await demandOf(tx, windowDays, variantId, after, batch);
      const levels = demand.map(({ daily, leadDays, ...place }) => {
        const safety = safetyStock(daily, leadDays, serviceLevel);
        return { ...place, safety, reorderPoint: reorderPoint(daily, leadDays, safety) };
      });
      return {
        count: await setLevels(tx, levels),
        last: demand.length < batch ? null : (demand.at(-1)?.variantId ?? null),
      };
    });
    changed += step.count;
    if (step.last === null) return { changed };
    after = step.last;
  }
}
