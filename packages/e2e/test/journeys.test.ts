import { after, before, suite, test } from 'node:test';
import { clientOf } from '../src/client.ts';
import { journeys } from '../src/journeys.ts';
import { redisIsHere } from '../src/redis.ts';
import { manyProcesses, oneProcess, type SetUp } from '../src/set-ups.ts';

const noRedis = redisIsHere() ? false : 'there is no redis-server here';

const setUps: readonly (readonly [string, false | string, () => Promise<SetUp>])[] = [
  ['one process', false, oneProcess],
  ['a process for each domain', false, () => manyProcesses('postgres')],
  ['a process for each domain, events by Redis', noRedis, () => manyProcesses('redis')],
];

for (const [name, skip, begin] of setUps)
  suite(name, { skip, timeout: 600_000 }, () => {
    let setUp: SetUp;
    // Begun when its turn comes: all at once would be thirty processes.
    before(async () => {
      setUp = await begin();
    });
    after(() => setUp.stop());
    for (const { title, go } of journeys) test(title, () => go(clientOf(setUp.url), setUp));
  });
