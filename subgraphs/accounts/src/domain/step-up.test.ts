import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProven } from './step-up.ts';

const now = new Date('2026-01-01T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test('a proof is good for ten minutes', () => {
  assert.equal(isProven({ authenticatedAt: ago(10), mfaAt: null }, false, now), true);
  assert.equal(isProven({ authenticatedAt: ago(10.1), mfaAt: null }, false, now), false);
});

test('who has a second factor must have shown it just now too', () => {
  assert.equal(isProven({ authenticatedAt: ago(1), mfaAt: null }, true, now), false);
  assert.equal(isProven({ authenticatedAt: ago(1), mfaAt: ago(11) }, true, now), false);
  assert.equal(isProven({ authenticatedAt: ago(1), mfaAt: ago(1) }, true, now), true);
});
