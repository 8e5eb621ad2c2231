import { isRefusal, type Refusal } from '@stoa/kernel/refusal.ts';
import { backOff } from '../log/back-off.ts';
import type { Living } from '../subgraph.ts';
import { isWaiting, type Saga } from './define-saga.ts';
import type { SagaRow } from './saga-row.ts';

/** So many failures of one step, some three minutes, and the business is called off. Undoing is never given up. */
export const mostAttempts = 5;

/** Does the one thing that is next, and says where the saga stands after it. Nothing is stored here. */
export async function nextRow(living: Living, saga: Saga, id: string, row: SagaRow): Promise<SagaRow> {
  const index = row.direction === 'forward' ? row.step : row.step - 1;
  const step = saga.steps[index];
  if (!step) return { ...row, outcome: row.direction === 'forward' ? 'done' : 'undone' };
  // One key for both ways: undoing must find what was done under it, even if that was never told.
  const key = `${saga.name} ${id} ${step.name}`;
  try {
    if (row.direction === 'undo') {
      await step.undo(living, row.state, key);
      return moved(row, { step: index, outcome: index === 0 ? 'undone' : null });
    }
    const state = await step.forward(living, row.state, key);
    if (isRefusal(state)) return undoing(row, index, state);
    if (isWaiting(state)) return moved(row, { state: state.state, nextAt: state.waitUntil });
    return moved(row, { state, step: index + 1, outcome: index + 1 === saga.steps.length ? 'done' : null });
  } catch (error) {
    return failed(living, row, step.pivot ?? false, error);
  }
}

const moved = (row: SagaRow, change: Partial<SagaRow>): SagaRow => ({
  ...row,
  attempts: 0,
  error: null,
  nextAt: null,
  ...change,
});

const undoing = (row: SagaRow, step: number, refusal: Refusal | null): SagaRow =>
  moved(row, { direction: 'undo', step, refusal, outcome: step === 0 ? 'undone' : null });

function failed({ clock, random }: Living, row: SagaRow, pivot: boolean, error: unknown): SagaRow {
  const attempts = row.attempts + 1;
  // A step that failed may have done its work all the same: it is undone too.
  if (row.direction === 'forward' && attempts >= mostAttempts && !pivot)
    return { ...undoing(row, row.step + 1, null), error: String(error) };
  return {
    ...row,
    attempts,
    error: String(error),
    nextAt: new Date(clock.now().getTime() + backOff(attempts, random)),
  };
}
