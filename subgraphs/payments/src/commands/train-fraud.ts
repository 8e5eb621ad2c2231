import type { Clock } from '@stoa/kernel/clock.ts';
import type { Database } from '@stoa/platform/database.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { type TooFewFrauds, trainFraudModel } from '../domain/fraud-training.ts';
import { fraudExamples, saveModel } from '../store/fraud-models.ts';

/** A bank takes weeks to say that a payment was none of its customer's. */
const settledMs = 30 * 86_400_000;
const mostExamples = 300_000;

export interface TrainedFraud {
  readonly version: number;
  readonly examples: number;
  readonly frauds: number;
  readonly auc: number;
}

/** Learns from the payments that are kept. A new version is used from the next minute on; older ones stay, to be compared. */
export async function trainFraud({
  db,
  clock,
  log,
}: {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Logger;
}): Promise<TrainedFraud | TooFewFrauds> {
  const now = clock.now();
  const trained = trainFraudModel(await fraudExamples(db.sql, new Date(now.getTime() - settledMs), mostExamples));
  if ('kind' in trained) {
    log.info({ frauds: trained.frauds }, 'too few frauds are known to learn from');
    return trained;
  }
  const version = await db.transaction((tx) => saveModel(tx, trained, now));
  const { examples, frauds, auc } = trained;
  log.info({ version, examples, frauds, auc }, 'a fraud model was trained');
  return { version, examples, frauds, auc };
}
