import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayMove, orderStatus, statuses } from './unit-states.ts';

test('what has ended moves no more', () => {
  for (const end of ['CANCELLED', 'RETURNED', 'UNDELIVERED'] as const)
    for (const status of statuses) assert.equal(mayMove(end, status), false);
});

test('what has left is not cancelled', () => {
  assert.equal(mayMove('SHIPPED', 'CANCELLED'), false);
  assert.equal(mayMove('DELIVERED', 'CANCELLED'), false);
});

test('only what has left is undelivered, and what has arrived is not', () => {
  for (const status of statuses) assert.equal(mayMove(status, 'UNDELIVERED'), status === 'SHIPPED');
});

test('an order is as far as the hindmost of its units that counts', () => {
  assert.equal(orderStatus(['PENDING', 'PENDING']), 'PENDING');
  assert.equal(orderStatus(['PENDING', 'SHIPPED']), 'PROCESSING');
  assert.equal(orderStatus(['CANCELLED', 'SHIPPED']), 'SHIPPED');
  assert.equal(orderStatus(['DELIVERED', 'RETURNED']), 'DELIVERED');
  assert.equal(orderStatus(['RETURNED', 'CANCELLED']), 'RETURNED');
  assert.equal(orderStatus(['CANCELLED', 'CANCELLED']), 'CANCELLED');
  assert.equal(orderStatus(['UNDELIVERED', 'CANCELLED']), 'UNDELIVERED');
  assert.equal(orderStatus(['UNDELIVERED', 'DELIVERED']), 'DELIVERED');
  assert.equal(orderStatus(['UNDELIVERED', 'RETURNED']), 'RETURNED');
  assert.equal(orderStatus(['UNDELIVERED', 'PENDING']), 'PROCESSING');
});
