import type { Clock } from '@stoa/kernel/clock.ts';
import type { Database } from '@stoa/platform/database.ts';
import { readReference, type Reference } from '../store/reference.ts';

export interface References {
  of(countryCode: string, currency: string): Promise<Reference>;
  /** Something in it was changed here. */
  forget(): void;
}

/** Taxes and rates change a few times a year: a quote may be this much behind. */
const keptMs = 30_000;

export function keepReferences({ db, clock }: { readonly db: Database; readonly clock: Clock }): References {
  const kept = new Map<string, { readonly at: number; readonly reference: Promise<Reference> }>();
  return {
    async of(countryCode, currency) {
      const key = `${countryCode} ${currency}`;
      const now = clock.now();
      const known = kept.get(key);
      if (known && now.getTime() - known.at < keptMs) return await known.reference;
      const reference = readReference(db.sql, countryCode, currency, now);
      kept.set(key, { at: now.getTime(), reference });
      reference.catch(() => kept.delete(key));
      return await reference;
    },
    forget: () => kept.clear(),
  };
}
