/** `node …/test/import-speed.ts 100000`: how long an import takes; run as a test file, for it needs a database. */
import { test } from 'node:test';
import { importWorld } from './import-world.ts';
import { largeFile } from './large-file.ts';

test('an import of many rows', { timeout: 600_000 }, async () => {
  const rows = Number(process.env['IMPORT_ROWS'] ?? 100_000);
  const world = await importWorld();
  await world.seller(4.5, true);
  await world.brand('Ash');
  await world.category(await world.category());
  const [leaf] = await world.db.sql<{ slug: string }[]>`select slug from category where parent_id is not null`;
  const file = largeFile(rows, [leaf?.slug ?? ''], ['Ash']);
  for (const name of ['first', 'again']) {
    const { id } = await world.send(file);
    const begun = performance.now();
    await world.drain();
    const seconds = (performance.now() - begun) / 1000;
    const { doneRows, failedRows } = await world.progress(id);
    console.log(`${name}: ${doneRows} rows (${failedRows} refused) in ${seconds.toFixed(1)} s`, await world.counts());
  }
});
