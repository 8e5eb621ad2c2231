import { type Code, StoaError } from '@stoa/kernel/errors.ts';

export interface Blame {
  /** Nothing was answered: a query may be sent again. */
  readonly unanswered?: boolean;
  /** It says nothing about how the subgraph is: our own limit, a question too large, a hedge that lost. */
  readonly excused?: boolean;
}

/** A fetch that came to nothing; its message names the domain, for the hole in the client's answer. */
export class FetchFailed extends StoaError {
  readonly unanswered: boolean;
  readonly excused: boolean;

  constructor(domain: string, code: Code, why: string, { unanswered = false, excused = false }: Blame = {}) {
    super(code, `The domain "${domain}" ${why}.`, { domain });
    this.unanswered = unanswered;
    this.excused = excused;
  }
}
