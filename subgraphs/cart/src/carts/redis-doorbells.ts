import type { Redis } from 'ioredis';
import type { Doorbell } from './cart-store.ts';

/** Many listeners, one connection. */
export interface Doorbells {
  watch(channel: string, end: AbortSignal): Promise<Doorbell>;
  stop(): void;
}

interface Bell {
  rung: boolean;
  tell: ((goesOn: boolean) => void) | null;
}

/** A ring is only a hint to look: one that comes while nobody waits is kept, ten of them are one. */
export function redisDoorbells(redis: Redis): Doorbells {
  const subscriber = redis.duplicate({ maxRetriesPerRequest: null, enableOfflineQueue: true });
  subscriber.on('error', () => {});
  const bells = new Map<string, Set<Bell>>();
  const ring = (bell: Bell) => {
    if (bell.tell === null) bell.rung = true;
    bell.tell?.(true);
    bell.tell = null;
  };
  subscriber.on('message', (channel) => bells.get(channel)?.forEach(ring));
  // What was said while the connection was away is not repeated: everybody looks.
  subscriber.on('ready', () => bells.forEach((each) => each.forEach(ring)));
  return {
    async watch(channel, end) {
      const bell: Bell = { rung: false, tell: null };
      const here = bells.get(channel) ?? new Set();
      bells.set(channel, here.add(bell));
      end.addEventListener(
        'abort',
        () => {
          bell.tell?.(false);
          here.delete(bell);
          if (here.size > 0 || bells.get(channel) !== here) return;
          bells.delete(channel);
          void subscriber.unsubscribe(channel).catch(() => {});
        },
        { once: true },
      );
      await subscriber.subscribe(channel);
      return {
        ring: () =>
          new Promise<boolean>((resolve) => {
            if (end.aborted || bell.rung) {
              bell.rung = false;
              resolve(!end.aborted);
            } else bell.tell = resolve;
          }),
      };
    },
    stop: () => subscriber.disconnect(),
  };
}
