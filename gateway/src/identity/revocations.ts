import type { Clock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';

/** Sessions, clients and users whose tokens are worth nothing although they have not expired. */
export interface Revocations {
  /** Tells of one, by its bare id. */
  revoke(id: string): void;
  /** Throws for a viewer who is one of them. */
  refuse(viewer: Viewer): void;
  /** Hears of each as it is revoked; gives what stops that. */
  onRevoked(hear: (id: string) => void): () => void;
}

/** A token lives ten minutes; a clock may be a minute off. */
const rememberedMs = 12 * 60_000;

export function revocations(clock: Clock): Revocations {
  const revoked = new Map<string, number>();
  const hearers = new Set<(id: string) => void>();
  return {
    revoke(id) {
      const now = clock.now().getTime();
      // In order of time, so the old ones are the first.
      for (const [old, at] of revoked) {
        if (at > now - rememberedMs) break;
        revoked.delete(old);
      }
      revoked.delete(id);
      revoked.set(id, now);
      for (const hear of hearers) hear(id);
    },
    refuse({ sessionId, clientId, userId }) {
      if (revoked.size === 0) return;
      for (const id of [sessionId, clientId, userId])
        if (id !== null && revoked.has(id)) fail('UNAUTHENTICATED', 'This session has ended: sign in again.');
    },
    onRevoked(hear) {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
  };
}
