import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextAllowed } from './quiet-hours.ts';

const night = { timeZone: 'Europe/Berlin', from: 22 * 60, to: 7 * 60 };

for (const [title, now, expected] of [
  ['by day, now', '2026-01-10T12:00:00Z', '2026-01-10T12:00:00.000Z'],
  ['before midnight, in the morning', '2026-01-10T21:30:10Z', '2026-01-11T06:00:00.000Z'],
  ['after midnight, in the morning', '2026-01-11T02:00:00Z', '2026-01-11T06:00:00.000Z'],
  ['at the end, now', '2026-01-11T06:00:00Z', '2026-01-11T06:00:00.000Z'],
  ['at the start, no more', '2026-01-10T21:00:00Z', '2026-01-11T06:00:00.000Z'],
  ['in summer, by summer time', '2026-07-10T22:30:00Z', '2026-07-11T05:00:00.000Z'],
  ['on the night that is an hour short', '2026-03-28T23:00:00Z', '2026-03-29T05:00:00.000Z'],
  ['on the night that is an hour long', '2026-10-24T22:00:00Z', '2026-10-25T06:00:00.000Z'],
] as const)
  test(title, () => assert.equal(nextAllowed(new Date(now), night).toISOString(), expected));

test('without quiet hours, now', () => {
  const now = new Date();
  assert.equal(nextAllowed(now, null), now);
  assert.equal(nextAllowed(now, { ...night, to: night.from }), now);
});
