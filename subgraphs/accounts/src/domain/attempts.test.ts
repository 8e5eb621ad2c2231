import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type Attempts, countTry } from './attempts.ts';

const start = new Date('2026-01-01T00:00:00Z');
const none: Attempts = { failures: 0, lastAt: start, lockedUntil: null };
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);

test('the fifth try of five is still judged, and the sixth must wait', () => {
  let now: Attempts = none;
  for (let tries = 0; tries < 5; tries++) now = countTry(now, 5, start) as Attempts;
  assert.equal(now.failures, 5);
  assert.deepEqual(now.lockedUntil, later(30_000));
  assert.deepEqual(countTry(now, 5, later(29_999)), { lockedUntil: later(30_000) });
});

test('each further failure doubles the wait, up to an hour', () => {
  let now: Attempts = none;
  const waits: number[] = [];
  let at = start;
  for (let tries = 0; tries < 14; tries++) {
    now = countTry(now, 5, at) as Attempts;
    const wait = (now.lockedUntil?.getTime() ?? at.getTime()) - at.getTime();
    waits.push(wait / 1000);
    at = new Date(at.getTime() + wait);
  }
  assert.deepEqual(waits, [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
});

test('after a quiet day the count starts anew', () => {
  const now = countTry({ failures: 40, lastAt: start, lockedUntil: null }, 5, later(86_400_001));
  assert.deepEqual(now, { failures: 1, lastAt: later(86_400_001), lockedUntil: null });
});

test('in any day there are never more judged tries than the locks leave room for', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120_000), { maxLength: 400 }), (gaps) => {
      let now: Attempts = none;
      let at = 0;
      let judged = 0;
      for (const gap of gaps) {
        at += gap;
        const next = countTry(now, 5, later(at));
        if ('failures' in next) {
          now = next;
          judged += 1;
        }
      }
      if (at < 86_400_000) assert.ok(judged <= 12 + at / 3_600_000);
    }),
  );
});
