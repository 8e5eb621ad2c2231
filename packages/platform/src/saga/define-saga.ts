import type { Refusal } from '@stoa/kernel/refusal.ts';
import type { z } from 'zod';
import type { Environment } from '../subgraph.ts';

/** Nothing to do before somebody else has acted: the step is run again when it is woken, and at that time at the latest. */
export interface Waiting<State> {
  readonly waitUntil: Date;
  readonly state: State;
}

/** Forward and undo side by side. Both are idempotent under `key`, for a crash may repeat either. */
export interface Step<State> {
  readonly name: string;
  readonly forward: (environment: Environment, state: State, key: string) => Promise<State | Refusal | Waiting<State>>;
  readonly undo: (environment: Environment, state: State, key: string) => Promise<void>;
  /** From here there is no way back: a failure is tried again for ever, as undoing is. It must not refuse. */
  readonly pivot?: true;
  /** Nothing of it has to be undone: it is recorded together with the step before it, which a crash between them repeats. */
  readonly light?: true;
}

export const isWaiting = (result: unknown): result is Waiting<unknown> =>
  typeof result === 'object' && result !== null && 'waitUntil' in result && result.waitUntil instanceof Date;

export interface Saga<State = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<State>;
  readonly steps: readonly Step<State>[];
}

export const defineSaga = <State>(saga: Saga<State>): Saga => saga as Saga;
