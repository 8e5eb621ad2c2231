import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeLogger } from '@stoa/platform/logger.ts';
import { configReference } from '../src/standalone/config-reference.ts';
import { openStandalone } from '../src/standalone/open-standalone.ts';
import { readConfig } from '../src/standalone/read-config.ts';
import { supergraphOf } from './world/domains.ts';
import { served } from './world/served.ts';
import { shop } from './world/shop.ts';
import { stock } from './world/stock.ts';

const folder = mkdtempSync(join(tmpdir(), 'stoa-standalone-'));
const stops: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true })];
after(async () => {
  for (const stop of stops.toReversed()) await stop();
});
const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const [first, second] = await Promise.all([served(shop), served(stock)]);
stops.push(first.stop, second.stop);
const supergraph = written(
  'supergraph.graphql',
  supergraphOf([shop, stock]).replace('http://shop/graphql', first.url).replace('http://stock/graphql', second.url),
);
const joined = { query: '{ products(first: 1) { title stock } }' };
const ask = async (port: number, headers: Record<string, string> = {}) => {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(joined),
  });
  return await answer.text();
};
const joinedAnswer = '{"data":{"products":[{"title":"Lamp 1","stock":10}]}}';

async function opened(config: string) {
  const gateway = await openStandalone(readConfig(written('stoa.yaml', config)), {
    supergraph,
    port: 0,
    log: makeLogger('silent'),
  });
  stops.push(() => gateway.stop());
  return gateway;
}

suite('the gateway alone', () => {
  test('serves a supergraph from the command line, with no settings at all', async () => {
    const bin = fileURLToPath(new URL('../../packages/runtime/bin/stoa.mjs', import.meta.url));
    const child = spawn(process.execPath, [bin, 'gateway', '--supergraph', supergraph, '--port', '0'], {
      stdio: 'pipe',
    });
    stops.push(() => void child.kill('SIGKILL'));
    let said = '';
    for await (const chunk of child.stdout) if ((said += String(chunk)).includes('\n')) break;
    const port = Number(/:(\d+)\/graphql/.exec(said)?.[1]);
    assert.equal(await ask(port), joinedAnswer, said);
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  test('passes headers on by rule, and vouches for nobody', async () => {
    const { port } = await opened(`
all:
  headers:
    - propagate: x-tenant
    - insert: x-via
      value: stoa
subgraphs:
  stock:
    headers:
      - propagate: authorization
        as: x-user
      - remove: x-via
`);
    await ask(port, { 'x-tenant': 'acme', 'x-private': 'no' });
    const [shopGot, stockGot] = [first.got.at(-1), second.got.at(-1)];
    assert.deepEqual([shopGot?.['x-tenant'], shopGot?.['x-via'], shopGot?.['x-private']], ['acme', 'stoa', undefined]);
    assert.deepEqual([stockGot?.['x-tenant'], stockGot?.['x-via']], ['acme', undefined]);
    assert.equal(stockGot?.['stoa-caller'], undefined);
  });

  test('takes subgraphs from elsewhere than the supergraph says', async () => {
    const wrong = written('wrong.graphql', supergraphOf([shop, stock]));
    const config = readConfig(
      written('urls.yaml', `subgraphs: { shop: { url: "${first.url}" }, stock: { url: "${second.url}" } }`),
    );
    const gateway = await openStandalone(config, { supergraph: wrong, port: 0, log: makeLogger('silent') });
    stops.push(() => gateway.stop());
    assert.equal(await ask(gateway.port), joinedAnswer);
  });

  test('refuses tokens where no issuer is configured', async () => {
    const { port } = await opened('introspection: true');
    assert.match(await ask(port, { authorization: 'Bearer x' }), /UNAUTHENTICATED/);
  });

  test('passes tokens on to subgraphs that look at them, and takes none for its own', async () => {
    const { port } = await opened('all: { headers: [{ propagate: authorization }] }');
    const [one, other] = await Promise.all([
      ask(port, { authorization: 'Basic abc' }),
      ask(port, { authorization: 'Bearer x' }),
    ]);
    assert.deepEqual([one, other], [joinedAnswer, joinedAnswer]);
    const passed = first.got.slice(-2).map((headers) => headers.authorization);
    assert.deepEqual(new Set(passed), new Set(['Basic abc', 'Bearer x']), 'each of them, although they asked the same');
  });

  test('takes a new supergraph from its file while it runs', async () => {
    const own = written('changing.graphql', readFileSync(supergraph, 'utf8').replaceAll('stock: Int', 'stocked: Int'));
    const gateway = await openStandalone(readConfig(undefined), {
      supergraph: own,
      port: 0,
      log: makeLogger('silent'),
    });
    stops.push(() => gateway.stop());
    assert.match(await ask(gateway.port), /GRAPHQL_VALIDATION_FAILED/);
    writeFileSync(own, readFileSync(supergraph, 'utf8'));
    while ((await ask(gateway.port)) !== joinedAnswer) await new Promise((resolve) => setTimeout(resolve, 50));
  });
});

suite('the settings of a file', () => {
  const refused = (text: string, says: RegExp) => assert.throws(() => readConfig(written('bad.yaml', text)), says);
  test('are told all that is wrong with them, at once', () => {
    refused('listen: { port: 70000 }\nlimitz: {}', /listen.port[^]*limitz/);
    refused('a: [', /is not YAML/);
    refused('redis: ${STOA_NO_SUCH_VARIABLE}', /STOA_NO_SUCH_VARIABLE/);
    assert.throws(() => readConfig('/nowhere/stoa.yaml'), /There is no file/);
  });
  test('have a reference that says what is checked', () => {
    const page = readFileSync(new URL('../../docs/gateway/config.md', import.meta.url), 'utf8');
    assert.equal(page, configReference(), 'run "npm run docs:config"');
  });
});
