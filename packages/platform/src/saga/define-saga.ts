import type { Refusal } from '@stoa/kernel/refusal.ts';
import type { z } from 'zod';
import type { Environment } from '../subgraph.ts';

/** Forward and undo side by side. Both are idempotent under `key`, for a crash may repeat either. */
export interface Step<State> {
  readonly name: string;
  readonly forward: (environment: Environment, state: State, key: string) => Promise<State | Refusal>;
  readonly undo: (environment: Environment, state: State, key: string) => Promise<void>;
}

export interface Saga<State = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<State>;
  readonly steps: readonly Step<State>[];
}

export const defineSaga = <State>(saga: Saga<State>): Saga => saga as Saga;
