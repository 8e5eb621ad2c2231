import type { CommandType } from '@stoa/contracts/define.ts';
import type { Living } from '../subgraph.ts';

/** Who answers a command of another domain. `key` makes it idempotent: pass it to `once`. */
export interface CommandAnswer {
  readonly type: CommandType<unknown, unknown>;
  readonly answer: (environment: Living, input: unknown, key: string) => Promise<unknown>;
}

export const answerCommand = <Input, Output, State>(
  type: CommandType<Input, Output>,
  answer: (environment: Living<State>, input: Input, key: string) => Promise<Output>,
): CommandAnswer => ({ type, answer }) as unknown as CommandAnswer;
