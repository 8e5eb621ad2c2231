import type { Database } from '@stoa/platform/database.ts';
import { checkPatience, type Patience } from '../domain/patience.ts';
import type { InvalidInput } from '../domain/refusals.ts';
import { audit } from '../store/audit.ts';
import { lockPatience, savePatience } from '../store/patience.ts';

export interface SetPatience {
  readonly by: string;
  /** What is not named stays. */
  readonly days: Partial<Patience>;
}

/** Counts at once, for what is waited for already too. */
export const setPatience = (db: Database, { by, days }: SetPatience): Promise<Patience | InvalidInput> =>
  db.transaction(async (tx) => {
    const next = { ...(await lockPatience(tx)), ...days };
    const refused = checkPatience(next);
    if (refused) return refused;
    await savePatience(tx, next);
    await audit(tx, by, 'patience.set', next);
    return next;
  });
