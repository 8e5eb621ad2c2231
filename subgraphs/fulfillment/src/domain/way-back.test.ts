import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayTakeIn, wayBack } from './way-back.ts';

const utrecht = { id: 'utrecht', sellerId: null, latitude: 52.09, longitude: 5.12 };
const amsterdam = { id: 'amsterdam', sellerId: null, latitude: 52.37, longitude: 4.9 };
const munich = { id: 'munich', sellerId: null, latitude: 48.14, longitude: 11.58 };
const next = { id: 'next door', sellerId: 'somebody', latitude: 52.09, longitude: 5.13 };

test('what was bought in a store comes back to the nearest place of whoever has the store', () => {
  assert.equal(wayBack(utrecht, [munich, next, amsterdam]), 'amsterdam');
  assert.equal(wayBack({ ...utrecht, sellerId: 'somebody' }, [munich, next, amsterdam]), 'next door');
  assert.equal(wayBack(utrecht, [next]), null);
});

test('what lies at a seller’s own place is taken in by the seller alone', () => {
  assert.equal(mayTakeIn(utrecht, amsterdam), true);
  assert.equal(mayTakeIn(utrecht, next), false);
  assert.equal(mayTakeIn(next, amsterdam), false);
  assert.equal(mayTakeIn(next, next), true);
});
