import type { Clock } from '@stoa/kernel/clock.ts';
import type { Database } from '@stoa/platform/database.ts';
import type { FraudModel } from './domain/fraud-score.ts';
import { euroRates, latestModel } from './store/fraud-models.ts';

export interface FraudKnowledge {
  /** Null until one was trained: the rules judge. */
  readonly model: FraudModel | null;
  readonly euros: ReadonlyMap<string, number>;
}

const freshMs = 60_000;

/** What judging needs of the tables, kept: nobody who pays waits for it, but the first. A new model is in use a minute later. */
export function openFraudKnowledge(db: Database, clock: Clock): () => Promise<FraudKnowledge> {
  let known: Promise<FraudKnowledge> | null = null;
  let readAt = 0;
  const read = async (): Promise<FraudKnowledge> => {
    const [model, euros] = await Promise.all([latestModel(db.sql), euroRates(db.sql)]);
    return { model, euros };
  };
  return () => {
    const now = clock.now().getTime();
    if (known !== null && now - readAt < freshMs) return known;
    readAt = now;
    const fresh = read();
    const before = known;
    // What was known goes on to serve until the new one is here, and if that cannot be had.
    known = before ?? fresh;
    void fresh.then(
      () => (known = fresh),
      () => (known = before),
    );
    return before ?? fresh;
  };
}
