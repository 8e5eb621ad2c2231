import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openShop } from '../src/open-shop.ts';
import { until } from '../src/until.ts';

const shop = await openShop({ gateways: 2, more: { STOA_OPERATIONS: 'id-only' } });
const folder = mkdtempSync(join(tmpdir(), 'stoa-published-'));
after(async () => {
  await shop.stop();
  rmSync(folder, { recursive: true });
});

const bin = fileURLToPath(new URL('../../runtime/bin/stoa.mjs', import.meta.url));
const stoa = async (...args: string[]): Promise<string> => {
  const env = { ...process.env, ...shop.environment, LOG_LEVEL: 'silent' };
  return (await promisify(execFile)(process.execPath, [bin, 'operations', ...args], { env })).stdout;
};

const body = 'query Newest { products(first: 1) { nodes { title } } }';
const id = createHash('sha256').update(body).digest('hex');

/** By GET, as a CDN would ask. */
async function asked(): Promise<{ readonly code: string; readonly cacheControl: string | null }[]> {
  return await Promise.all(
    shop.clients.map(async ({ url }) => {
      const answer = await fetch(`${url}/graphql?documentId=sha256:${id}`);
      const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
      return { code: errors?.[0]?.extensions.code ?? 'answered', cacheControl: answer.headers.get('cache-control') };
    }),
  );
}
const allSay = async (code: string): Promise<boolean> => (await asked()).every((each) => each.code === code);

test('a manifest that is published from the command line is known to running gateways, until its version is retired', async () => {
  const manifest = join(folder, 'manifest.json');
  const operations = [{ id, body, name: 'Newest', type: 'query' }];
  writeFileSync(manifest, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
  assert.ok(await allSay('PERSISTED_QUERY_NOT_FOUND'));
  assert.match(
    await stoa('publish', manifest, '--client', 'web', '--version', '1'),
    /1 operations of web are published/,
  );
  await until(() => allSay('answered'), 'both gateways have heard');
  for (const { cacheControl } of await asked()) assert.match(cacheControl ?? '', /^max-age=(59|60), public$/);
  assert.match(await stoa('list'), /web {2}1 {2}active {2}1 operations/);
  await assert.rejects(stoa('publish', manifest, '--client', 'web', '--version', '1'), /lists do not change/);
  await stoa('retire', '--client', 'web', '--version', '1');
  await until(() => allSay('PERSISTED_QUERY_NOT_FOUND'), 'both gateways have heard');
});

test('what is not understood is told with what is', async () => {
  await assert.rejects(stoa('publish'), /It is one of/);
  await assert.rejects(stoa('publish', '/nowhere', '--client', 'web'), /There is no file or folder/);
});
