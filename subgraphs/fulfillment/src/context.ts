import type { Context as PlatformContext, Living } from '@stoa/platform/subgraph.ts';
import type { Carriers } from './carriers/carrier.ts';
import type { Loaders } from './loaders.ts';

export type Context = PlatformContext<Loaders, State>;
export type Alive = Living<State>;

export interface State {
  readonly carriers: Carriers;
}
