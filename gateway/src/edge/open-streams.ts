import type { Caller } from '@stoa/platform/identity.ts';
import type { Identity } from '../extend/plugin.ts';
import type { Revocations } from '../identity/revocations.ts';

export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** Something that stays open: a stream by HTTP, or a socket. */
export interface OpenStream {
  readonly caller: Caller;
  readonly identity: Identity;
  breakOff(reason: Reason): void;
  /** Called now and then. */
  beat?(): void;
}

/** All that is open: ends what may not stay, and everything when we go. */
export interface OpenStreams {
  /** Gives what forgets it. */
  add(stream: OpenStream): () => void;
  readonly count: number;
  /** Tells every client to come back elsewhere. */
  drain(): void;
}

const expired: Reason = { code: 'UNAUTHENTICATED', message: 'The access token has expired: come back with a new one.' };
const revoked: Reason = { code: 'UNAUTHENTICATED', message: 'This session has ended: sign in again.' };
const going: Reason = { code: 'GOING_AWAY', message: 'This gateway stops: come back, another one answers.' };

/** Longer than any token of ours, and what a timer can count. */
const longestMs = 2 ** 31 - 1;

/** Tokens that end in the same second share a timer. */
const wholeSeconds = (ms: number): number => Math.ceil(Math.max(0, ms) / 1_000) * 1_000;

export function openStreams(revocations: Revocations, now: () => number, beatMs: number): OpenStreams {
  const open = new Set<OpenStream>();
  let isGoing = false;
  const beats = setInterval(() => {
    for (const stream of open) stream.beat?.();
  }, beatMs).unref();
  revocations.onRevoked((id) => {
    for (const stream of open) {
      const { sessionId, clientId, userId } = stream.caller.viewer;
      if ([sessionId, clientId, userId].includes(id)) stream.breakOff(revoked);
    }
  });
  return {
    add(stream) {
      open.add(stream);
      // It came while we were telling the others.
      if (isGoing) queueMicrotask(() => stream.breakOff(going));
      const { expiresAt } = stream.identity;
      const timer =
        expiresAt === null
          ? null
          : setTimeout(() => stream.breakOff(expired), Math.min(longestMs, wholeSeconds(expiresAt - now())));
      timer?.unref();
      return () => {
        open.delete(stream);
        if (timer) clearTimeout(timer);
      };
    },
    get count() {
      return open.size;
    },
    drain() {
      clearInterval(beats);
      isGoing = true;
      for (const stream of open) stream.breakOff(going);
    },
  };
}
