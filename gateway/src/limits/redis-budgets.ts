import type { Redis } from 'ioredis';
import type { Budgets } from './budget.ts';

/** One round trip, and whole: two gateways that spend at the same moment do not both see the same points. Redis tells the time. */
const script = `
local most, rate, amount = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
local kept = redis.call('HMGET', KEYS[1], 'left', 'at')
local left = most
if kept[1] then left = math.min(most, tonumber(kept[1]) + math.max(0, now - tonumber(kept[2])) * rate) end
local allowed = amount <= left
if allowed then left = math.min(most, left - amount) end
redis.call('HSET', KEYS[1], 'left', tostring(left), 'at', tostring(now))
redis.call('PEXPIRE', KEYS[1], math.ceil(most / rate * 1000) + 1000)
return { allowed and 1 or 0, tostring(left) }`;

/** Budgets that all gateways share. Without Redis for a moment, requests go through: a budget is not worth an outage. */
export function budgetsInRedis(redis: Redis, otherwise: Budgets): Budgets {
  redis.defineCommand('stoaSpend', { numberOfKeys: 1, lua: script });
  const spend = redis as unknown as {
    stoaSpend(key: string, most: number, rate: number, amount: number): Promise<[number, string]>;
  };
  return {
    async spend(client, budget, amount) {
      try {
        const [allowed, left] = await spend.stoaSpend(`stoa:budget:${client}`, budget.most, budget.perSecond, amount);
        return { allowed: allowed === 1, left: Number(left) };
      } catch {
        return await otherwise.spend(client, budget, amount);
      }
    },
    stop: () => otherwise.stop(),
  };
}
