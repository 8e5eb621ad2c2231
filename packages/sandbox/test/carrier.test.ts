import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { seededRandom } from '@stoa/kernel/random.ts';
import { between, distanceKm } from '../src/carrier/great-circle.ts';
import { itinerary } from '../src/carrier/itinerary.ts';
import type { Consignment } from '../src/carrier/shipment.ts';
import { startCarrierSandbox } from '../src/carrier/start-carrier-sandbox.ts';
import { signatureHeader, signatureOf } from '../src/carrier/webhooks.ts';

const secret = 'a secret of the carrier';
const amsterdam = { latitude: 52.37, longitude: 4.9 };
const berlin = { latitude: 52.52, longitude: 13.4 };
const stop = (city: string, at: typeof berlin) => ({
  name: city,
  lines: ['Street 1'],
  city,
  postalCode: '1',
  countryCode: 'NL',
  ...at,
});
const consignment = (reference: string, rest: Partial<Consignment> = {}): Consignment => ({
  reference,
  service: 'STANDARD',
  from: stop('Amsterdam', amsterdam),
  to: stop('Berlin', berlin),
  weightGrams: 1_000,
  millimeters: [200, 200, 200],
  collect: 'HAND_OVER',
  ...rest,
});

/** Somebody who is told; answers with what `status` says. */
async function listener() {
  const heard: { body: string; signature: string }[] = [];
  const state = { status: 200 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push({ body: Buffer.concat(chunks).toString(), signature: String(request.headers[signatureHeader]) });
      response.writeHead(state.status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => (server.closeAllConnections(), server.close()));
  const sequences = () => heard.map(({ body }) => (JSON.parse(body) as { sequence: number }).sequence);
  return { heard, state, sequences, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hear` };
}

function client(url: string) {
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
  return async (method: string, path: string, body?: unknown) => {
    const response = await fetch(url + path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
}

async function carrier(clock = fakeClock()) {
  const ears = await listener();
  const sandbox = await startCarrierSandbox({
    port: 0,
    file: ':memory:',
    webhookUrl: ears.url,
    webhookSecret: secret,
    speed: 1e-9,
    clock,
  });
  after(() => sandbox.stop());
  return { ...ears, clock, ask: client(sandbox.url), sandbox };
}

test('a parcel travels along the great circle, forward in time, from door to door', () => {
  for (let seed = 1; seed < 50; seed++) {
    const steps = itinerary(consignment('x'), seededRandom(seed));
    assert.equal(steps[0]?.status, 'PICKED_UP');
    assert.equal(steps.at(-1)?.status, 'DELIVERED');
    assert.ok(steps.every(({ hours }, index) => index === 0 || hours > (steps[index - 1]?.hours ?? 0)));
    const left = steps.map(({ position }) => distanceKm(position, berlin));
    assert.ok(left.every((km, index) => index === 0 || km < (left[index - 1] ?? 0) + 0.001));
    assert.ok((left.at(-1) ?? 1) < 0.001);
  }
  const half = between(amsterdam, berlin, 0.5);
  assert.ok(Math.abs(distanceKm(amsterdam, half) - distanceKm(half, berlin)) < 0.01);
});

test('asking twice under one reference buys one label', async () => {
  const { ask } = await carrier();
  const [first, second] = [
    await ask('POST', '/v1/shipments', consignment('a')),
    await ask('POST', '/v1/shipments', consignment('a')),
  ];
  assert.equal(first.status, 201);
  assert.equal(first.body['trackingCode'], second.body['trackingCode']);
});

test('a drone takes what is light and near, and nobody is let in without the key', async () => {
  const { ask, sandbox } = await carrier();
  assert.equal((await ask('POST', '/v1/shipments', consignment('far', { service: 'DRONE' }))).status, 422);
  const near = { ...stop('Haarlem', { latitude: 52.38, longitude: 4.85 }) };
  assert.equal((await ask('POST', '/v1/shipments', consignment('near', { service: 'DRONE', to: near }))).status, 201);
  assert.equal(
    (await ask('POST', '/v1/shipments', consignment('heavy', { service: 'DRONE', to: near, weightGrams: 2_301 })))
      .status,
    422,
  );
  assert.equal((await fetch(`${sandbox.url}/v1/rates`, { method: 'POST', body: '{}' })).status, 401);
});

test('webhooks are signed, in order, and tried again until they are heard', async () => {
  const { ask, clock, heard, state, sequences } = await carrier();
  const code = (await ask('POST', '/v1/shipments', consignment('told'))).body['trackingCode'];
  await ask('POST', '/v1/manifests', { trackingCodes: [code] });
  state.status = 503;
  await ask('POST', '/control/advance', { hours: 500 });
  assert.ok(sequences().every((sequence) => sequence === 1));
  state.status = 200;
  heard.length = 0;
  clock.advance(60_000);
  await ask('POST', '/control/advance', { hours: 0 });
  const steps = (await ask('GET', `/v1/shipments/${String(code)}`)).body['events'] as unknown[];
  assert.deepEqual(new Set(sequences()), new Set(steps.map((_, index) => index + 1)));
  const [first] = heard;
  const seconds = Math.floor(clock.now().getTime() / 1000);
  assert.equal(first?.signature, signatureOf(first?.body ?? '', secret, seconds));
});

test('what is cancelled before it was taken never travels; afterwards it is too late', async () => {
  const { ask, heard } = await carrier();
  const code = String(
    (await ask('POST', '/v1/shipments', consignment('cancel', { collect: 'DROP_OFF' }))).body['trackingCode'],
  );
  assert.equal((await ask('DELETE', `/v1/shipments/${code}`)).status, 200);
  await ask('POST', '/control/advance', { hours: 500 });
  assert.equal(heard.length, 0);
  const other = String(
    (await ask('POST', '/v1/shipments', consignment('late', { collect: 'DROP_OFF' }))).body['trackingCode'],
  );
  await ask('POST', '/control/advance', { hours: 500 });
  assert.equal((await ask('DELETE', `/v1/shipments/${other}`)).status, 409);
});

test('a late parcel comes later by so many hours', async () => {
  const { ask } = await carrier();
  const code = String((await ask('POST', '/v1/shipments', consignment('slow'))).body['trackingCode']);
  await ask('POST', '/v1/manifests', { trackingCodes: [code] });
  await ask('POST', '/control/advance', { hours: 0.01 });
  await ask('POST', `/control/shipments/${code}/late`, { hours: 1_000 });
  await ask('POST', '/control/advance', { hours: 500 });
  assert.notEqual((await ask('GET', `/v1/shipments/${code}`)).body['status'], 'DELIVERED');
  await ask('POST', '/control/advance', { hours: 1_000 });
  assert.equal((await ask('GET', `/v1/shipments/${code}`)).body['status'], 'DELIVERED');
});

test('a kill loses nothing: parcels travel on, and what was not heard is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'carrier-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const { url, state, sequences, heard } = await listener();
  state.status = 500;
  const file = join(folder, 'carrier.sqlite');
  const first = await begin(file, url);
  const code = String((await first.ask('POST', '/v1/shipments', consignment('killed'))).body['trackingCode']);
  await first.ask('POST', '/v1/manifests', { trackingCodes: [code] });
  await first.ask('POST', '/control/advance', { hours: 30 });
  const before = (await first.ask('GET', `/v1/shipments/${code}`)).body['events'] as unknown[];
  assert.ok(before.length >= 2);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  state.status = 200;
  heard.length = 0;
  const second = await begin(file, url);
  await second.ask('POST', '/control/advance', { hours: 500 });
  await second.ask('POST', '/control/deliver');
  const shipment = await second.ask('GET', `/v1/shipments/${code}`);
  assert.equal(shipment.body['status'], 'DELIVERED');
  const events = shipment.body['events'] as unknown[];
  assert.deepEqual(events.slice(0, before.length), before);
  assert.deepEqual(new Set(sequences()), new Set(events.map((_, index) => index + 1)));
});

async function begin(file: string, webhook: string) {
  const program = new URL('../src/carrier/run.ts', import.meta.url).pathname;
  const options = ['--port', '0', '--file', file, '--webhook', webhook, '--secret', secret, '--speed', '0.000001'];
  const child: ChildProcess = spawn(process.execPath, [program, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  after(() => child.kill('SIGKILL'));
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { child, ask: client(/http:\S+/.exec(line.toString())?.[0] ?? '') };
}
