import type { Context as PlatformContext } from '@stoa/platform/subgraph.ts';
import type { Reserver } from './commands/reserver.ts';
import type { Loaders } from './loaders.ts';

export type Context = PlatformContext<Loaders, State>;

export interface State {
  readonly reserver: Reserver;
}
