import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { drainJobs } from '@stoa/platform/jobs/drain-jobs.ts';
import { urlAs } from '@stoa/platform/roles.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import postgres from 'postgres';
import { doorOf } from './door.ts';
import { catalogWorld, staff } from './world.ts';

const start = `mutation ($input: ProductImportStartInput!) { productImportStart(input: $input) { import { id status } uploadUrl userErrors { code field } } }`;
const look = `query ($id: ID!) { productImport(id: $id) { status totalRows doneRows failedRows problem errors(first: 100) { nodes { row column message } pageInfo { hasNextPage endCursor } } } }`;

/** A shop whose catalog comes from files; files lie in a folder that goes with the test. */
export async function importWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'stoa-import-'));
  const world = await catalogWorld({ settings: { media: { kind: 'folder', folder }, publicUrl: '' } });
  const door = await doorOf(world.subgraph);
  const jobs = postgres(urlAs(world.database.adminUrl, 'stoa_jobs', testSecret), { max: 1 });
  after(async () => {
    await jobs.end();
    await rm(folder, { recursive: true });
  });
  const { definition, environment, state } = world.subgraph;
  const send = async (content: string, format = 'CSV') => {
    const input = { idempotencyKey: world.next('import'), format, bytes: Buffer.byteLength(content) };
    const { productImportStart } = (await world.run(start, { input }, staff)).data;
    const headers = { 'content-type': format === 'CSV' ? 'text/csv' : 'application/jsonl' };
    const { status } = await fetch(door + productImportStart.uploadUrl, { method: 'PUT', body: content, headers });
    return { id: productImportStart.import.id as string, status, uploadUrl: productImportStart.uploadUrl as string };
  };
  const drain = () => drainJobs(jobs, [{ living: { ...environment, state }, jobs: definition.jobs }], world.clock);
  const progress = async (id: string) => (await world.run(look, { id }, staff)).data.productImport;
  return {
    ...world,
    folder,
    door,
    send,
    drain,
    progress,
    /** From the file to the end. */
    async imported(content: string, format = 'CSV') {
      const { id } = await send(content, format);
      await drain();
      return await progress(id);
    },
    async counts() {
      const [row] = await world.db.sql`
        select (select count(*) from product)::int as products, (select count(*) from variant)::int as variants,
          (select count(*) from offer)::int as offers, (select count(*) from offer_price)::int as prices,
          (select count(*) from product_category)::int as filed, (select count(*) from event_log)::int as events`;
      return { ...row };
    },
  };
}
