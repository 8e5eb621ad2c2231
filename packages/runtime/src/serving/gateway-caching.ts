import { touchedBy } from '@stoa/contracts/touched.ts';
import { entityTag, listTag } from '@stoa/gateway/cache/cache-tags.ts';
import { type Caching, caching } from '@stoa/gateway/cache/cached-operations.ts';
import type { AnswerStore } from '@stoa/gateway/cache/answer-store.ts';
import { openAnswers } from '@stoa/gateway/cache/open-answers.ts';
import { systemClock as clock } from '@stoa/kernel/clock.ts';
import type { Caller } from '@stoa/platform/identity.ts';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import type { GatewayEvents } from './gateway-events.ts';

/** A shopper would rather see a page two seconds late than wait for it. */
const staleMs = 2_000;

/** Answers are kept in this process, or in the Redis of all gateways; what domains tell ends them. */
export async function openCaching(
  events: GatewayEvents,
  domains: readonly string[],
  settings: Settings,
  log: Logger,
): Promise<Caching> {
  const store = await openAnswers(settings.redisUrl, log);
  // What changed before this gateway began to hear is not known: Redis may have answers from before it started.
  for (const domain of domains)
    events.hear(domain, [], invalidating(store, log), { begins: () => store.invalidateAll() });
  return caching({
    store,
    clock,
    isPublic,
    headers: [],
    staleMs,
    settle: (subgraphs) => events.caughtUp(subgraphs),
  });
}

/** An event that cannot be read, of a newer version perhaps, must not keep those after it from being heard. */
export const invalidating =
  (store: Pick<AnswerStore, 'invalidate' | 'invalidateAll'>, log: Logger) =>
  async ({ type, payload }: Pick<LoggedEvent, 'type' | 'payload'>): Promise<void> => {
    let tags: string[];
    try {
      tags = touchedBy(type, payload).map((each) =>
        each.id === null ? listTag(each.domain, each.type) : entityTag(each.domain, each.type, each.id),
      );
    } catch (err) {
      log.error({ err, type }, 'an event cannot be read: all kept answers are forgotten');
      return await store.invalidateAll();
    }
    if (tags.length > 0) await store.invalidate(tags);
  };

/** Whoever has rights of their own may see more: staff, sellers, partners. All shoppers see the same. */
const isPublic = ({ viewer }: Caller): boolean =>
  viewer.clientId === null && viewer.sellerId === null && viewer.roles.every((role) => role === 'CUSTOMER');
