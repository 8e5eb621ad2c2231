import { systemClock } from '@stoa/kernel/clock.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { type Budgets, budgetsInMemory } from './budget.ts';
import { impatientRedis } from './impatient-redis.ts';

/** What clients may spend: counted in this process alone, or in the Redis that all gateways share. */
export async function openBudgets(redisUrl: string | undefined, log: Logger): Promise<Budgets> {
  const memory = budgetsInMemory(systemClock);
  if (redisUrl === undefined) return memory;
  const { budgetsInRedis } = await import('./redis-budgets.ts');
  const redis = await impatientRedis(redisUrl, (err) =>
    log.warn({ err }, 'budgets are counted here until Redis answers again'),
  );
  const budgets = budgetsInRedis(redis, memory);
  return {
    ...budgets,
    async stop() {
      await budgets.stop();
      redis.disconnect();
    },
  };
}
