import type { Refusal } from '@stoa/kernel/refusal.ts';
import { fromJson, toJson } from '../bigint-json.ts';
import type { Sql } from 'postgres';
import type { Database, Tx } from '../database.ts';
import type { Saga } from './define-saga.ts';

/** Where a saga stands. `step` is the next one to do, or when undoing, one above the next to undo. */
export interface SagaRow {
  readonly state: unknown;
  readonly step: number;
  readonly direction: 'forward' | 'undo';
  readonly outcome: 'done' | 'undone' | null;
  readonly refusal: Refusal | null;
  readonly attempts: number;
  readonly error: string | null;
  readonly nextAt: Date | null;
  /** How often somebody had news for it. */
  readonly wakes: number;
}

export async function insertSaga(tx: Tx, saga: Saga, id: string, state: unknown): Promise<boolean> {
  const rows = await tx.sql`insert into saga (name, id, state) values (${saga.name}, ${id}, ${toJson(state)}::jsonb)
    on conflict do nothing returning 1`;
  return rows.length > 0;
}

export async function sagaRow(db: Database, saga: Saga, id: string): Promise<SagaRow | null> {
  const [row] = await db.sql<(Omit<SagaRow, 'state'> & { readonly state: string })[]>`
    select state::text, step, direction, outcome, refusal, attempts, error, next_at as "nextAt", wakes
    from saga where name = ${saga.name} and id = ${id}`;
  return row ? { ...row, state: saga.schema.parse(fromJson(row.state)) } : null;
}

/**
 * False when the row is no longer as it was read: somebody else has moved it, and his word counts; or it was about to wait
 * and somebody has had news for it since.
 */
export async function moveSaga(
  sql: Sql | Tx['sql'],
  saga: Saga,
  id: string,
  from: SagaRow,
  to: SagaRow,
): Promise<boolean> {
  const rows = await sql`
    update saga set state = ${toJson(to.state)}::text::jsonb, step = ${to.step}, direction = ${to.direction}, outcome = ${to.outcome},
      refusal = ${to.refusal && JSON.stringify(to.refusal)}::text::jsonb, attempts = ${to.attempts}, error = ${to.error},
      next_at = ${to.nextAt?.toISOString() ?? null}::text::timestamptz, moved_at = now()
    where name = ${saga.name} and id = ${id} and outcome is null
      and step = ${from.step} and direction = ${from.direction} and attempts = ${from.attempts}
      and (wakes = ${from.wakes} or ${to.nextAt === null})
    returning 1`;
  return rows.length > 0;
}
