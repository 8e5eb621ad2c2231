import { systemClock } from '@stoa/kernel/clock.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { type Budgets, budgetsInMemory } from './budget.ts';

/** What clients may spend: counted in this process alone, or in the Redis that all gateways share. */
export async function openBudgets(redisUrl: string | undefined, log: Logger): Promise<Budgets> {
  const memory = budgetsInMemory(systemClock);
  if (redisUrl === undefined) return memory;
  const [{ Redis }, { budgetsInRedis }] = await Promise.all([import('ioredis'), import('./redis-budgets.ts')]);
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 1, commandTimeout: 500 });
  redis.on('error', (err) => log.warn({ err }, 'budgets are counted here until Redis answers again'));
  const budgets = budgetsInRedis(redis, memory);
  return {
    ...budgets,
    async stop() {
      await budgets.stop();
      redis.disconnect();
    },
  };
}
