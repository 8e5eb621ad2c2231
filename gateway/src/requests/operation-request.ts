import type { From } from '../identity/caller-of.ts';
import type { Protocol } from '../extend/plugin.ts';

/** What a client asks, whichever protocol brought it. */
export interface OperationRequest {
  readonly query: string | undefined;
  /** By which a stored operation is called, or one is stored (with `query`) for next time. */
  readonly hash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Asker extends From {
  readonly protocol: Protocol;
  /** By GET, which must not change anything. */
  readonly readOnly: boolean;
  /** What each fetch took is wanted, and may be told. */
  readonly wantsTimings: boolean;
}
