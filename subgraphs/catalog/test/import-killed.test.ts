import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ids } from '@stoa/kernel/ids.ts';
import { importWorld } from './import-world.ts';
import { largeFile } from './large-file.ts';

const world = await importWorld();
await world.seller(4.5, true);
const brands = ['Ash', 'Elm'];
for (const name of brands) await world.brand(name);
const parent = await world.category();
for (let n = 0; n < 4; n++) await world.category(parent);
const slugs = (await world.db.sql<{ slug: string }[]>`select slug from category where parent_id is not null`).map(
  ({ slug }) => slug,
);

test('a process killed again and again in the middle of 5,000 rows loses nothing and doubles nothing', async () => {
  const rows = 5_000;
  const { id } = await world.send(largeFile(rows, slugs, brands));
  const child = fileURLToPath(new URL('import-child.ts', import.meta.url));
  const done = async () => (await world.progress(id)).doneRows as number;
  const stops: number[] = [];
  for (let kill = 0; kill < 3; kill++) {
    const before = await done();
    const running = spawn(process.execPath, [child, world.database.urlOf('catalog'), world.folder, id], {
      stdio: 'ignore',
    });
    // Polls for the commit of a batch: the moment is the child's own.
    while ((await done()) < before + 1000 && running.exitCode === null) await pause(2);
    running.kill('SIGKILL');
    await once(running, 'exit');
    stops.push(await done());
  }
  assert.ok(
    stops.every((at) => at > 0 && at < rows && at % 500 === 0),
    `killed at ${stops.join()}`,
  );
  await world.drain();
  const { status, doneRows, failedRows, totalRows } = await world.progress(id);
  assert.deepEqual(
    { status, doneRows, failedRows, totalRows },
    { status: 'FINISHED', doneRows: rows, failedRows: 0, totalRows: rows },
  );
  const products = Math.ceil(rows / 3);
  const { events, ...counts } = await world.counts();
  assert.deepEqual(counts, { products, variants: rows, offers: rows, prices: 2 * rows, filed: 2 * products });
  assert.ok(ids.importJob.decode(id) && events > rows);
  const [row] = await world.db.sql`
    select count(*)::int as variants, count(distinct key)::int as keys from event_log where type = 'catalog.variant-created.v1'`;
  assert.deepEqual({ ...row }, { variants: rows, keys: rows });
});
