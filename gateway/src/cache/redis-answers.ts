import type { Redis } from 'ioredis';
import type { AnswerStore, KeptAnswer } from './answer-store.ts';

const prefix = 'stoa:answers:';
const lastKey = `${prefix}last`;
/** Longer than any answer is kept: a tag that is forgotten sooner would bring an old answer back. */
const tagsKeptMs = 24 * 3_600_000;

/** Answers with their tags looked at in the same moment: between two commands another gateway could invalidate. */
const getScript = `
local function good(key)
  local kept = redis.call('HMGET', key, 'answer', 'tags', 'began')
  if not kept[1] then return false end
  local began = tonumber(kept[3])
  for _, tag in ipairs(cjson.decode(kept[2])) do
    local at = redis.call('GET', ARGV[1] .. 'tag:' .. tag)
    if at and tonumber(at) > began then return false end
  end
  return kept[1]
end
local found = {}
for i, key in ipairs(KEYS) do found[i] = good(key) end
return found`;

const invalidateScript = `
local number = redis.call('INCR', KEYS[1])
for i = 3, #ARGV do redis.call('SET', ARGV[1] .. 'tag:' .. ARGV[i], number, 'PX', ARGV[2]) end
return number`;

interface Scripts {
  stoaGetAnswers(count: number, ...keysAndPrefix: string[]): Promise<(string | null)[]>;
  stoaInvalidate(key: string, prefix: string, ttl: number, ...tags: string[]): Promise<number>;
}

/** Answers that all gateways share. A Redis that was emptied, or does not answer, has none to give. */
export function answersInRedis(redis: Redis, failed: (error: unknown) => void): AnswerStore {
  redis.defineCommand('stoaGetAnswers', { lua: getScript });
  redis.defineCommand('stoaInvalidate', { numberOfKeys: 1, lua: invalidateScript });
  const scripts = redis as unknown as Scripts;
  /** After an invalidation that did not arrive, nothing that was kept before it may be given out. */
  let missed: string[] = [];

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
    if (missed.length === 0) return;
    const late = missed;
    await scripts.stoaInvalidate(lastKey, prefix, tagsKeptMs, ...late);
    missed = missed.slice(late.length);
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
    began: () => otherwise(-1, async () => Number((await redis.get(lastKey)) ?? 0)),
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
      missed.push(...tags);
      await otherwise(undefined, () => Promise.resolve());
    },
    stop: () => Promise.resolve(),
  };
}
