import { setTimeout as pause } from 'node:timers/promises';
import { StoaError } from '@stoa/kernel/errors.ts';
import type { Sql, TransactionSql } from 'postgres';
import { guardedBegin } from './guarded-begin.ts';

/** A connection kept for locks that live as long as it does. */
export interface HeldConnection {
  readonly sql: TransactionSql;
  /** Resolves when it is gone, by release or by loss. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/** A connection that dies while it is being opened is not always told of: nobody waits longer for one. */
const patienceMs = 5_000;

/**
 * An open transaction that writes nothing, and so holds back neither vacuum nor readers of logs. `sql.reserve()` would
 * not tell of a loss, and would go on speaking to whoever has the connection next.
 */
export function holdConnection(sql: Sql): Promise<HeldConnection> {
  return new Promise((resolve, reject) => {
    const freed = Promise.withResolvers<void>();
    const impatience = setTimeout(() => {
      // Should it come after all, it is given back at once.
      freed.resolve();
      reject(new StoaError('DOMAIN_UNAVAILABLE', 'The database gives no connection: try again.'));
    }, patienceMs);
    const ended = guardedBegin(sql, async (held) => {
      clearTimeout(impatience);
      const release = async () => {
        freed.resolve();
        await Promise.race([lost, pause(patienceMs, undefined, { ref: false })]);
      };
      resolve({ sql: held, lost, release });
      await freed.promise;
    });
    const lost = ended.catch((error: unknown) => {
      clearTimeout(impatience);
      reject(error as Error);
    });
  });
}
