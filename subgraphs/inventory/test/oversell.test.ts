import assert from 'node:assert/strict';
import { test } from 'node:test';
import postgres from 'postgres';
import { makeReserver } from '../src/commands/reserver.ts';
import { discrepancies, inventoryWorld } from './world.ts';

const world = await inventoryWorld();
const admin = postgres(world.database.adminUrl, { max: 1 });
// The database's last word is tested elsewhere; here the lock and the rule must hold without it.
await admin`alter table inventory.stock drop constraint never_oversold`;
await admin.end();

test('200 buyers at four processes for 50 units at three places: the lock alone lets 50 through', async () => {
  const variantId = await world.variant();
  for (const units of [20, 20, 10]) await world.fill(variantId, (await world.place()).id, units);
  const begin = () => makeReserver(world.subgraph.environment);
  const processes = [begin(), begin(), begin(), begin()] as const;
  // Connections open late: with one open, the four would queue for it and never meet.
  await Promise.all(Array.from({ length: 8 }, () => world.db.transaction(({ sql }) => sql`select pg_sleep(0.05)`)));
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, buyer) => {
      const lines = [{ variantId, quantity: 1, sellerId: null }];
      return (processes[buyer % 4] ?? processes[0]).reserve({
        key: `buyer ${buyer}`,
        holdSeconds: 900,
        destination: null,
        lines,
      });
    }),
  );
  assert.equal(answers.filter((answer) => 'status' in answer).length, 50);
  const [row] = await world.db
    .sql`select sum(on_hand)::int as "onHand", sum(reserved)::int as reserved from stock where variant_id = ${variantId}`;
  assert.deepEqual({ ...row }, { onHand: 50, reserved: 50 });
  assert.equal(await discrepancies(world), 0);
});
