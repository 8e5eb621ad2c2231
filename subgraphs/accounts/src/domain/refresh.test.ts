import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeRefresh, type RefreshState } from './refresh.ts';

const now = new Date('2026-01-01T12:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const living: RefreshState = {
  expiresAt: ago(-3600),
  usedAt: null,
  sessionExpiresAt: ago(-3600),
  sessionRevokedAt: null,
  successorUsed: false,
};

const cases: readonly (readonly [string, Partial<RefreshState>, string])[] = [
  ['an unused token', {}, 'rotate'],
  ['one used ten seconds ago', { usedAt: ago(10) }, 'repeat'],
  ['one used eleven seconds ago', { usedAt: ago(11) }, 'reused'],
  ['one used just now whose successor was used', { usedAt: ago(1), successorUsed: true }, 'reused'],
  ['an expired one', { expiresAt: ago(1) }, 'ended'],
  ['one of a revoked session', { sessionRevokedAt: ago(5) }, 'ended'],
  ['a used one of a revoked session', { sessionRevokedAt: ago(5), usedAt: ago(60) }, 'ended'],
  ['one of an expired session', { sessionExpiresAt: ago(0) }, 'ended'],
];
for (const [title, change, verdict] of cases)
  test(`${title} is judged "${verdict}"`, () => assert.equal(judgeRefresh({ ...living, ...change }, now), verdict));
