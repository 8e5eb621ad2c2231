import type { Context as PlatformContext } from '@stoa/platform/subgraph.ts';
import type { FileStore } from './files/file-store.ts';
import type { Loaders } from './loaders.ts';

export type Context = PlatformContext<Loaders, State>;

export interface State {
  readonly files: FileStore;
}
