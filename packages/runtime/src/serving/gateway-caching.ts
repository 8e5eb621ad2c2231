import { touchedBy } from '@stoa/contracts/touched.ts';
import type { AnswerStore } from '@stoa/gateway/cache/answer-store.ts';
import { entityTag, listTag } from '@stoa/gateway/cache/cache-tags.ts';
import { type Caching, caching } from '@stoa/gateway/cache/cached-operations.ts';
import { answersInMemory } from '@stoa/gateway/cache/memory-answers.ts';
import { systemClock as clock } from '@stoa/kernel/clock.ts';
import type { Caller } from '@stoa/platform/identity.ts';
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
  const store = await openStore(settings, log);
  for (const domain of domains)
    events.hear(domain, [], async ({ type, payload }) => {
      const tags = touchedBy(type, payload).map((each) =>
        each.id === null ? listTag(each.domain, each.type) : entityTag(each.domain, each.type, each.id),
      );
      if (tags.length > 0) await store.invalidate(tags);
    });
  return caching({
    store,
    clock,
    isPublic,
    headers: [],
    staleMs,
    settle: (subgraphs) => events.caughtUp(subgraphs),
  });
}

/** Whoever has rights of their own may see more: staff, sellers, partners. All shoppers see the same. */
const isPublic = ({ viewer }: Caller): boolean =>
  viewer.clientId === null && viewer.sellerId === null && viewer.roles.every((role) => role === 'CUSTOMER');

async function openStore({ redisUrl }: Settings, log: Logger): Promise<AnswerStore> {
  if (redisUrl === undefined) return answersInMemory();
  const [{ Redis }, { answersInRedis }] = await Promise.all([
    import('ioredis'),
    import('@stoa/gateway/cache/redis-answers.ts'),
  ]);
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 1, commandTimeout: 500 });
  redis.on('error', (err) => log.warn({ err }, 'answers are not kept until Redis answers again'));
  const store = answersInRedis(redis, () => {});
  return {
    ...store,
    async stop() {
      await store.stop();
      redis.disconnect();
    },
  };
}
