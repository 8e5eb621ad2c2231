import { setTimeout as pause } from 'node:timers/promises';
import { fail } from '@stoa/kernel/errors.ts';
import type { Sql, TransactionSql } from 'postgres';

/**
 * A transaction that is over when its connection is. postgres.js (3.4.9, its issues 1066, 1154 and 1208) rejects `begin`
 * then, but the body runs on: its next statement, or the `rollback` after it, is written to a closed socket, which ends
 * the process, or goes to whoever has the connection next. So the body is cut off from the connection, and its end is
 * never told to a `begin` that has ended.
 */
export async function guardedBegin<Result>(
  client: Sql,
  work: (sql: TransactionSql) => Promise<Result>,
): Promise<Result> {
  let over = false;
  const body = async (sql: TransactionSql): Promise<Result> => {
    try {
      const result = await work(cutOff(sql, () => over));
      return over ? await forever() : result;
    } catch (error) {
      // The close follows such an error at once, if it was this connection's; another's passes.
      if (!over && isLoss(error)) await pause(closeFollowsMs);
      if (over) return await forever();
      throw error;
    }
  };
  try {
    return (await client.begin(body)) as Result;
  } finally {
    over = true;
  }
}

const closeFollowsMs = 500;
const lossCodes = new Set(['57P01', '57P02', 'CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'ECONNRESET', 'EPIPE']);

const isLoss = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && lossCodes.has(String(error.code))) || isLoss(error.cause));

const forever = () => new Promise<never>(() => {});

const cutOff = (sql: TransactionSql, isOver: () => boolean): TransactionSql => {
  const check = () => isOver() && fail('DOMAIN_UNAVAILABLE', 'The connection to the database was lost: try again.');
  return new Proxy(sql, {
    apply(target, self, args) {
      check();
      return Reflect.apply(target as never, self, args);
    },
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== 'unsafe' && name !== 'savepoint') return value;
      return (...args: unknown[]) => {
        check();
        return Reflect.apply(value as never, target, args);
      };
    },
  });
};
