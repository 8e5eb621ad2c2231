import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualPatience } from './patience.ts';
import { isMissed } from './silence.ts';

test('a person looks for what the carrier does not know at once, and for what it says nothing of after a week', () => {
  const askedAt = new Date('2026-03-01');
  const missed = (answer: 'KNOWN' | 'UNKNOWN' | 'UNREACHABLE', day: string) =>
    isMissed({ askedAt, answer }, usualPatience, new Date(day));
  assert.equal(missed('UNKNOWN', '2026-03-01'), true);
  for (const answer of ['KNOWN', 'UNREACHABLE'] as const) {
    assert.equal(missed(answer, '2026-03-07'), false);
    assert.equal(missed(answer, '2026-03-08'), true);
  }
});
