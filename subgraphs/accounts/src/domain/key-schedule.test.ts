import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { nextSignsFrom, retiredKeys, type ScheduledKey, signingKey } from './key-schedule.ts';

const start = new Date('2026-01-01T00:00:00Z').getTime();
const at = (minutes: number) => new Date(start + minutes * 60_000);
const key = (kid: string, minutes: number): ScheduledKey => ({ kid, createdAt: at(minutes), signsFrom: at(minutes) });

test('the first key signs at once, the next an hour after it is published', () => {
  assert.deepEqual(nextSignsFrom([], at(0)), at(0));
  assert.deepEqual(nextSignsFrom([key('a', 0)], at(5), true), at(65));
  assert.equal(nextSignsFrom([key('a', 0)], at(5)), null);
});

test('a key that waits for its turn is enough', () =>
  assert.equal(nextSignsFrom([key('a', 0), key('b', 65)], at(5), true), null));

test('the old key signs until the new one may, and stays known for an hour', () => {
  const keys = [key('a', 0), key('b', 60)];
  assert.equal(signingKey(keys, at(59))?.kid, 'a');
  assert.equal(signingKey(keys, at(60))?.kid, 'b');
  assert.deepEqual(retiredKeys(keys, at(120)), []);
  assert.deepEqual(
    retiredKeys(keys, at(121)).map(({ kid }) => kid),
    ['a'],
  );
});

test('whenever rotation runs, there is a key to sign with and it was published for an hour', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 * 24 * 60 }), { maxLength: 60 }), (gaps) => {
      let keys: ScheduledKey[] = [];
      let now = 0;
      for (const gap of [0, ...gaps]) {
        now += gap;
        const signsFrom = nextSignsFrom(keys, at(now));
        if (signsFrom) keys.push({ kid: `${now}`, createdAt: at(now), signsFrom });
        const retired = retiredKeys(keys, at(now));
        keys = keys.filter((each) => !retired.includes(each));
        const signing = signingKey(keys, at(now));
        assert.ok(signing);
        if (signing.kid !== '0') assert.ok(at(now).getTime() - signing.createdAt.getTime() >= 3_600_000);
      }
    }),
  );
});
