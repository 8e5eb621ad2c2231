import type { Context as PlatformContext, Living as PlatformLiving } from '@stoa/platform/subgraph.ts';
import type { Channels } from './channels/open-channels.ts';
import type { Loaders } from './loaders.ts';

export interface State {
  readonly channels: Channels;
}

export type Living = PlatformLiving<State>;
export type Context = PlatformContext<Loaders, State>;
