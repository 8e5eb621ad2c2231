import type { Sql, TransactionSql } from 'postgres';
import { guardedBegin } from './guarded-begin.ts';

/** A connection kept for locks that live as long as it does. */
export interface HeldConnection {
  readonly sql: TransactionSql;
  /** Resolves when it is gone, by release or by loss. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/**
 * An open transaction that writes nothing, and so holds back neither vacuum nor readers of logs. `sql.reserve()` would
 * not tell of a loss, and would go on speaking to whoever has the connection next.
 */
export function holdConnection(sql: Sql): Promise<HeldConnection> {
  return new Promise((resolve, reject) => {
    const freed = Promise.withResolvers<void>();
    const ended = guardedBegin(sql, async (held) => {
      const release = async () => {
        freed.resolve();
        await lost;
      };
      resolve({ sql: held, lost, release });
      await freed.promise;
    });
    const lost = ended.catch(reject);
  });
}
