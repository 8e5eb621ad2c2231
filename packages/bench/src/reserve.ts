import { reserveTogether } from '@stoa/inventory/commands/reserve-stock.ts';
import { makeReserver } from '@stoa/inventory/commands/reserver.ts';
import { inventory } from '@stoa/inventory/index.ts';
import { receiveStock } from '@stoa/inventory/commands/receive-stock.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import { openDatabase } from '@stoa/platform/database.ts';
import { migrate } from '@stoa/platform/migrate.ts';
import { roleOf, urlAs } from '@stoa/platform/roles.ts';
import { startPostgres } from '@stoa/runtime/postgres/start.ts';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callsPerSecond } from './load.ts';
import { report, rounded } from './table.ts';

const buyers = 512;
const measuredMs = 6_000;
const secret = 'a secret for benchmarks, long enough to pass';

const home = mkdtempSync(join(tmpdir(), 'stoa-bench-'));
// Enterable, or Postgres of a root user would live elsewhere and stay there.
chmodSync(home, 0o755);
// Durable as in production: a commit is on disk before anybody is answered.
const server = await startPostgres({ home, purpose: 'dev' });
await migrate({ adminUrl: server.adminUrl, domain: 'inventory', folder: inventory.migrations, secret });
const db = openDatabase({ domain: 'inventory', url: urlAs(server.adminUrl, roleOf('inventory'), secret), max: 32 });
const environment = { db, clock: systemClock, random: systemRandom } as Parameters<typeof makeReserver>[0];

async function stockedVariant(): Promise<string> {
  const variantId = ids.variant.make(systemClock, systemRandom);
  const locationId = ids.location.make(systemClock, systemRandom);
  await db.sql`insert into known_variant (id, product_id, sku) values (${variantId}, ${variantId}, ${variantId})`;
  await db.sql`insert into location (id, code, name, kind, country_code, city, latitude, longitude)
    values (${locationId}, ${`L${locationId.slice(-6)}`}, 'Bench', 'WAREHOUSE', 'NL', 'Utrecht', 52, 5)`;
  await receiveStock(db, {
    key: variantId,
    owner: 'bench',
    sellerId: null,
    variantId,
    locationId,
    quantity: 1_000_000,
    reference: null,
  });
  return variantId;
}

let turn = 0;
const wish = (variantId: string) => ({
  key: `buyer ${++turn}`,
  holdSeconds: 900,
  destination: null,
  lines: [{ variantId, quantity: 1, sellerId: null }],
});

try {
  const [alone, together] = [await stockedVariant(), await stockedVariant()];
  const reserver = makeReserver(environment);
  const oneByOne = () => reserveTogether(environment, [wish(alone)]);
  const batched = () => reserver.reserve(wish(together));
  await callsPerSecond(oneByOne, buyers, 1_000);
  await callsPerSecond(batched, buyers, 1_000);
  const slow = await callsPerSecond(oneByOne, buyers, measuredMs);
  const fast = await callsPerSecond(batched, buyers, measuredMs);
  report('reserve', `Reservations of one SKU, ${buyers} buyers at once, each answered after its commit is on disk.`, [
    { how: 'a transaction for each buyer', 'reservations a second': rounded(slow, 0), times: 1 },
    {
      how: 'buyers that arrive together share one',
      'reservations a second': rounded(fast, 0),
      times: rounded(fast / slow),
    },
  ]);
  const [row] = await db.sql<{ count: number }[]>`select count(*)::int as count from stock_discrepancy`;
  if (row?.count !== 0) throw new Error('Ledger and counts disagree.');
} finally {
  await db.close();
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}
