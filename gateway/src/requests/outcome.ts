import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Asking } from '../extend/plugin.ts';
import type { Answer } from '../operations/answer.ts';

/** It ran: what came of it. */
export interface Answered {
  readonly kind: 'answered';
  readonly asking: Asking;
  readonly answer: Answer;
}

/** It did not run: why. */
export interface Refused {
  readonly kind: 'refused';
  readonly status: number;
  /** Whether GraphQL itself has refused it (its text, its variables), and not a rule of ours. */
  readonly isGraphqls: boolean;
  readonly errors: readonly GraphQLFormattedError[];
  readonly replyHeaders: Readonly<Record<string, string>>;
}

export type Outcome = Answered | Refused;

/** A stream of answers: of a subscription. */
export interface Streaming {
  readonly kind: 'streaming';
  readonly asking: Asking;
  readonly stream: AsyncIterable<FormattedExecutionResult>;
}
