import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countStatements } from '../src/buying/count-statements.ts';

test('a whole journey, from a new cart to an order, costs a buyer at most sixty statements', async (t) => {
  const { statements, commits, list } = await countStatements(false);
  t.diagnostic(`${statements} statements, ${commits} commits`);
  assert.ok(statements <= 60, list.join('\n'));
  assert.ok(commits <= 10, `${commits} commits`);
});

/** Webhooks that say what is known, news of a payment that its order has heard of: nobody asks for them again. */
test('and sets off at most as many again by the time everybody knows', async (t) => {
  const { statements, commits, list } = await countStatements(true);
  t.diagnostic(`${statements} statements, ${commits} commits`);
  assert.ok(statements <= 80, list.join('\n'));
  assert.ok(commits <= 20, `${commits} commits`);
});
