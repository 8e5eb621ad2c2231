import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { stoaTokens } from '@stoa/gateway/identity/stoa-tokens.ts';
import { tokenVerifier } from '@stoa/gateway/identity/token-verifier.ts';
import { keySet } from '../src/queries/key-set.ts';
import { accountsWorld, refusalsOf, twenty } from './world.ts';

const world = await accountsWorld();
const { call } = world;
const { environment, state, definition } = world.subgraph;
const server = createServer((request, response) => {
  void (async () => {
    for (const route of definition.routes) if (await route(request, response, { ...environment, state })) return;
    response.writeHead(404).end();
  })();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const admin = await world.person('ADMIN');
const make = async () => {
  await world.db.sql`update session set authenticated_at = ${world.clock.now()}`;
  return (
    await call('apiClientCreate', { name: 'Partner', scopes: ['stock:read', 'offers:write'], quota: 60 }, admin.viewer)
  ).credentials;
};

async function ask(form: Record<string, string> | string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${base}/oauth/token`, { method: 'POST', body: new URLSearchParams(form), headers });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, string> };
}
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});
const grant = { grant_type: 'client_credentials' };

test('a client gets a token of its scopes, by form or by Basic, and a gateway believes it', async () => {
  const { clientId, clientSecret } = await make();
  const { status, body, headers } = await ask({
    ...grant,
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'stock:read',
  });
  assert.equal(status, 200);
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.deepEqual([body['token_type'], body['scope']], ['Bearer', 'stock:read']);
  const keys = () => keySet(environment);
  const verifier = tokenVerifier({ keys, ...stoaTokens(environment.settings.publicUrl), clock: world.clock });
  const { viewer } = await verifier.verify(body['access_token'] ?? '');
  assert.deepEqual([viewer.userId, viewer.scopes], [null, ['stock:read']]);
  assert.equal((await ask(grant, basic(clientId, clientSecret))).body['scope'], 'stock:read offers:write');
  const { data } = await world.run('{ viewer { id user { id } addresses { id } sessions { id } } }', {}, viewer);
  assert.deepEqual(data.viewer, { id: clientId, user: null, addresses: null, sessions: null });
});

test('errors are those of RFC 6749', async () => {
  const { clientId, clientSecret } = await make();
  const cases = [
    [{ ...grant, client_id: clientId, client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ ...grant, client_id: 'cli_01H455VB4PEX5VSKNK084SN02Q', client_secret: clientSecret }, 401, 'invalid_client'],
    [{ ...grant, client_id: "' or 1=1 --", client_secret: clientSecret }, 401, 'invalid_client'],
    [{ ...grant, client_id: clientId, client_secret: clientSecret, scope: 'catalog:write' }, 400, 'invalid_scope'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
    [{}, 400, 'unsupported_grant_type'],
    [{ grant_type: 'refresh_token', refresh_token: 'unknown' }, 400, 'invalid_grant'],
    [`grant_type=client_credentials&grant_type=refresh_token`, 400, 'invalid_request'],
  ] as const;
  for (const [form, status, error] of cases) {
    const answer = await ask(form);
    assert.deepEqual([answer.status, answer.body['error']], [status, error], JSON.stringify(form));
  }
  assert.equal((await fetch(`${base}/oauth/token`)).status, 405);
  const json = await fetch(`${base}/oauth/token`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  assert.equal(json.status, 400);
});

test('a refresh token is traded here as well', async () => {
  const { tokens } = await world.person();
  const { status, body } = await ask({ grant_type: 'refresh_token', refresh_token: tokens.refreshToken });
  assert.deepEqual([status, body['expires_in']], [200, 600]);
  assert.ok((await call('tokenRefresh', { refreshToken: body['refresh_token'] })).tokens);
});

test('after a rotation both secrets work until the overlap ends', async () => {
  const { clientId, clientSecret } = await make();
  const { credentials } = await call('apiClientSecretRotate', { clientId, overlapHours: 1 }, admin.viewer);
  const statusOf = async (secret: string) => (await ask(grant, basic(clientId, secret))).status;
  assert.deepEqual([await statusOf(clientSecret), await statusOf(credentials.clientSecret)], [200, 200]);
  world.clock.advance(3_600_000);
  assert.deepEqual([await statusOf(clientSecret), await statusOf(credentials.clientSecret)], [401, 200]);
});

test('a client that was shut out gets nothing', async () => {
  const { clientId, clientSecret } = await make();
  assert.ok((await call('apiClientDisable', { clientId }, admin.viewer)).client.disabledAt);
  assert.equal((await ask(grant, basic(clientId, clientSecret))).status, 401);
});

test('nobody is given the scope of everything', async () => {
  await make();
  for (const scopes of [['*:*'], [], ['stock:read offers:write'], ['*:read']]) {
    const refused = await call('apiClientCreate', { name: 'Greedy', scopes }, admin.viewer);
    assert.deepEqual(refusalsOf(refused), ['INVALID_INPUT']);
  }
});

test('the secret is not kept in clear', async () => {
  const { clientSecret } = await make();
  const rows = [await world.db.sql`select * from api_client`, await world.db.sql`select * from api_client_secret`];
  assert.ok(!JSON.stringify(rows).includes(clientSecret));
});

test('the key set is public and holds no private part', async () => {
  const answer = await fetch(`${base}/.well-known/jwks.json`);
  const { keys } = (await answer.json()) as { keys: Record<string, string>[] };
  assert.equal(answer.status, 200);
  assert.deepEqual(Object.keys(keys[0] ?? {}).toSorted(), ['alg', 'crv', 'kid', 'kty', 'use', 'x']);
});

test('lists of clients cost the same for many as for few', async () => {
  const list = (first: number) =>
    world.run(`{ apiClients(first: ${first}) { nodes { id name scopes quota } } }`, {}, admin.viewer);
  await twenty(() => list(1));
  assert.equal(await countQueries(world, () => list(1)), 1);
  assert.equal(await countQueries(world, () => list(20)), 1);
});
