import type { Logger } from '@stoa/platform/logger.ts';
import type { ChooseLabel } from '../plan/override-labels.ts';
import type { Planner } from '../plan/planner.ts';
import type { Transport } from '../transport/transport.ts';
import type { Asker } from './run.ts';

/** What running a plan needs of the world. */
export interface Reach {
  readonly planner: Planner;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly log: Logger;
  /** How labels of progressive @override are decided; absent: `percent(x)` by chance, all others not set. */
  readonly chooseLabel?: ChooseLabel<Asker>;
}
