import type { Redis } from 'ioredis';
import type { AnswerStore, KeptAnswer } from './answer-store.ts';

const prefix = 'stoa:answers:';
const lastKey = `${prefix}last`;
/** Longer than any answer is kept: a tag that is forgotten sooner would bring an old answer back. */
const tagsKeptMs = 24 * 3_600_000;

/**
 * Answers with their tags looked at in the same moment: between two commands another gateway could invalidate. Where the floor
 * is gone Redis was emptied, and what was invalidated before that is forgotten.
 */
const getScript = `
local floor = tonumber(redis.call('GET', ARGV[1] .. 'floor') or '')
local function good(key)
  local kept = redis.call('HMGET', key, 'answer', 'tags', 'began')
  if not kept[1] or not floor then return false end
  local began = tonumber(kept[3])
  if began < floor then return false end
  for _, tag in ipairs(cjson.decode(kept[2])) do
    local at = redis.call('GET', ARGV[1] .. 'tag:' .. tag)
    if at and tonumber(at) > began then return false end
  end
  return kept[1]
end
local found = {}
for i, key in ipairs(KEYS) do found[i] = good(key) end
return found`;

/** Numbers begin with the time: those after Redis was emptied are greater than all before. */
const begin = `
local function begin()
  local known = redis.call('GET', KEYS[1])
  if known and redis.call('EXISTS', ARGV[1] .. 'floor') == 1 then return known end
  local time = redis.call('TIME')
  local number = string.format('%.0f', tonumber(time[1]) * 1000000 + tonumber(time[2]))
  redis.call('SET', KEYS[1], number)
  redis.call('SET', ARGV[1] .. 'floor', number)
  return number
end
`;

const beganScript = `${begin} return begin()`;

const invalidateScript = `${begin} begin()
local number = string.format('%.0f', redis.call('INCR', KEYS[1]))
if ARGV[3] == 'all' then redis.call('SET', ARGV[1] .. 'floor', number) end
for i = 4, #ARGV do redis.call('SET', ARGV[1] .. 'tag:' .. ARGV[i], number, 'PX', ARGV[2]) end
return number`;

interface Scripts {
  stoaGetAnswers(count: number, ...keysAndPrefix: string[]): Promise<(string | null)[]>;
  stoaBegan(key: string, prefix: string): Promise<string>;
  stoaInvalidate(key: string, prefix: string, ttl: number, what: 'all' | 'tags', ...tags: string[]): Promise<string>;
}

/** Of so many tags that could not be told it is cheaper to forget all answers. */
const mostMissed = 10_000;

/** Answers that all gateways share. A Redis that was emptied, or does not answer, has none to give. */
export function answersInRedis(redis: Redis, failed: (error: unknown) => void): AnswerStore {
  redis.defineCommand('stoaGetAnswers', { lua: getScript });
  redis.defineCommand('stoaBegan', { numberOfKeys: 1, lua: beganScript });
  redis.defineCommand('stoaInvalidate', { numberOfKeys: 1, lua: invalidateScript });
  const scripts = redis as unknown as Scripts;
  let told = 0;
  /** After an invalidation that did not arrive, nothing that was kept before it may be given out. */
  let missed = new Set<string>();
  let missedAll = false;

  const otherwise = async <Result>(value: Result, work: () => Promise<Result>): Promise<Result> => {
    try {
      await catchUp();
      return await work();
    } catch (error) {
      failed(error);
      return value;
    }
  };
  async function catchUp(): Promise<void> {
    if (missed.size === 0 && !missedAll) return;
    const [late, all] = [missed, missedAll];
    [missed, missedAll] = [new Set(), false];
    try {
      await scripts.stoaInvalidate(lastKey, prefix, tagsKeptMs, all ? 'all' : 'tags', ...late);
    } catch (error) {
      missedAll ||= all || late.size + missed.size > mostMissed;
      missed = missedAll ? new Set() : late.union(missed);
      throw error;
    }
  }

  const getAll = (keys: readonly string[]): Promise<readonly (KeptAnswer | null)[]> =>
    otherwise<readonly (KeptAnswer | null)[]>(
      keys.map(() => null),
      async () => {
        const found = await scripts.stoaGetAnswers(keys.length, ...keys.map((key) => prefix + key), prefix);
        return found.map((each) => (each === null ? null : (JSON.parse(each) as KeptAnswer)));
      },
    );

  return {
    // Not known: then nothing that begins now is kept.
    began: () => otherwise(-1, async () => Number(await scripts.stoaBegan(lastKey, prefix))),
    get: async (key) => (await getAll([key]))[0] ?? null,
    getAll,
    set: (key, answer) =>
      otherwise(undefined, async () => {
        if (answer.began < 0) return;
        const ttl = Math.max(1, Math.ceil(answer.staleUntil - Date.now()));
        await redis
          .multi()
          .hset(prefix + key, {
            answer: JSON.stringify(answer),
            tags: JSON.stringify(answer.tags),
            began: answer.began,
          })
          .pexpire(prefix + key, ttl)
          .exec();
      }),
    async invalidate(tags) {
      told++;
      for (const tag of tags) missed.add(tag);
      await otherwise(undefined, () => Promise.resolve());
    },
    async invalidateAll() {
      told++;
      missedAll = true;
      await otherwise(undefined, () => Promise.resolve());
    },
    told: () => told,
    stop: () => Promise.resolve(),
  };
}
