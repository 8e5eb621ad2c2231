import type { Context as PlatformContext, Living } from '@stoa/platform/subgraph.ts';
import type { Loaders } from './loaders.ts';
import type { References } from './queries/reference.ts';

export type Context = PlatformContext<Loaders, State>;

export interface State {
  readonly references: References;
}

export type Shop = Living<State>;
