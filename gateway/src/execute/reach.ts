import type { Logger } from '@stoa/platform/logger.ts';
import type { ChooseLabel } from '../plan/override-labels.ts';
import type { DocumentNode } from 'graphql';
import type { Planner } from '../plan/planner.ts';
import type { Transport } from '../transport/transport.ts';
import type { Asker } from './run.ts';

/** What running a plan needs of the world. */
export interface Reach {
  readonly planner: Planner;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly log: Logger;
  /** What is planned in place of a document: it may ask for more than the client, who does not get to see that. */
  readonly planned?: ((document: DocumentNode, operationName: string | undefined) => DocumentNode) | undefined;
  /** How labels of progressive @override are decided; absent: `percent(x)` by chance, all others not set. */
  readonly chooseLabel?: ChooseLabel<Asker>;
}
