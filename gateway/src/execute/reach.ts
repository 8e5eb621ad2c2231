import type { Logger } from '@stoa/platform/logger.ts';
import type { Planner } from '../plan/planner.ts';
import type { Transport } from '../transport/transport.ts';

/** What running a plan needs of the world. */
export interface Reach {
  readonly planner: Planner;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly log: Logger;
}
