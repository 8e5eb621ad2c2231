import type { JSONWebKeySet } from 'jose';
import type { Context as PlatformContext } from '@stoa/platform/subgraph.ts';
import type { Loaders } from './loaders.ts';
import type { Providers } from './commands/providers.ts';

export type Context = PlatformContext<Loaders, State>;

export interface State {
  readonly providers: Providers;
  /** For a gateway in the same process. */
  readonly keySet: () => Promise<JSONWebKeySet>;
}
