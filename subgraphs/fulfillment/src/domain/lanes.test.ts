import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Arrival, learnLanes, usualHours } from './lanes.ts';

const now = new Date('2026-03-01');
const arrival = (hours: number, daysAgo = 1, toCountry = 'NL'): Arrival => ({
  fromCountry: 'NL',
  toCountry,
  service: 'STANDARD',
  leftAt: new Date(now.getTime() - daysAgo * 86_400_000),
  hours,
});

test('a lane is between its fastest and slowest parcel, and nine of ten take longer than half', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 }), (hours) => {
      const [lane] = learnLanes(
        hours.map((each) => arrival(each)),
        now,
      );
      assert.ok(lane);
      assert.ok(lane.p50Hours >= Math.min(...hours) - 0.06 && lane.p90Hours <= Math.max(...hours) + 0.06);
      assert.ok(lane.p90Hours >= lane.p50Hours);
      assert.equal(lane.parcels, hours.length);
    }),
  );
});

test('what happened of late weighs more', () => {
  const old = Array.from({ length: 40 }, () => arrival(20, 120));
  const fresh = Array.from({ length: 40 }, () => arrival(60, 2));
  const [lane] = learnLanes([...old, ...fresh], now);
  assert.ok(lane && lane.p50Hours > 55, `${lane?.p50Hours}`);
});

test('a lane that has seen little leans on the service as a whole', () => {
  const many = Array.from({ length: 100 }, () => arrival(40, 1, 'DE'));
  const lanes = learnLanes([...many, arrival(100, 1, 'PT')], now);
  const rare = lanes.find(({ toCountry }) => toCountry === 'PT');
  assert.ok(rare && rare.p50Hours < 60 && rare.p50Hours > 40, `${rare?.p50Hours}`);
});

test('nonsense teaches nothing, and what is not learnt yet has usual hours', () => {
  assert.deepEqual(learnLanes([arrival(0), arrival(Number.NaN), arrival(-4)], now), []);
  assert.ok(usualHours('EXPRESS', 500).p90Hours < usualHours('STANDARD', 500).p50Hours);
});
