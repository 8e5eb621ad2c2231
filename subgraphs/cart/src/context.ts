import type { Context as PlatformContext, Living as PlatformLiving } from '@stoa/platform/subgraph.ts';
import type { Carts } from './carts/open-carts.ts';
import type { Loaders } from './loaders.ts';

export interface State {
  readonly carts: Carts;
}

export type Living = PlatformLiving<State>;
export type Context = PlatformContext<Loaders, State>;
