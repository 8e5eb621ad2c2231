import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personalData } from '@stoa/contracts/privacy.ts';
import { answerCommand } from '@stoa/platform/commands/answer-command.ts';
import { makeAnswers } from '@stoa/platform/commands/answers.ts';
import { inProcessBus } from '@stoa/platform/commands/in-process-bus.ts';
import { runPrivacyRequests } from '../src/commands/run-privacy-requests.ts';
import { operations } from './operations.ts';
import { accountsWorld, codesOf, password, refusalsOf, twenty } from './world.ts';

const answers = makeAnswers();
const world = await accountsWorld({ bus: inProcessBus(answers) });
const { call } = world;
const { environment, state, definition } = world.subgraph;
answers.add({ ...environment, state }, definition.commands);

const orders = personalData('orders');
const erased: string[] = [];
let down = false;
const ordersEnvironment = { ...environment, db: { ...world.db, domain: 'orders' }, state: {} };
answers.add(ordersEnvironment, [
  answerCommand(orders.export, (_, { userId }) => Promise.resolve({ data: { orders: [`of ${userId}`] } })),
  answerCommand(orders.erase, (_, { userId }) => {
    if (down) throw new Error('orders is down');
    erased.push(userId);
    return Promise.resolve({ erased: ['names on orders'], kept: ['bills, for ten years'] });
  }),
]);
const run = () => runPrivacyRequests(environment, ['orders', 'accounts']);
const berlin = {
  name: 'Ada Lovelace',
  lines: ['Lindenstraße 1'],
  city: 'Berlin',
  postalCode: '10969',
  countryCode: 'DE',
};

test('an export gathers what every domain holds, and no secrets', async () => {
  const person = await world.person();
  await call('addressCreate', { address: berlin }, person.viewer);
  assert.equal((await call('privacyExportRequest', {}, person.viewer)).request.status, 'PENDING');
  await run();
  const { data } = await world.run('{ viewer { privacyRequests { kind status export } } }', {}, person.viewer);
  const [{ status, export: gathered }] = data.viewer.privacyRequests;
  assert.equal(status, 'DONE');
  assert.deepEqual(gathered.orders, { orders: [`of ${person.id}`] });
  assert.equal(gathered.accounts.profile.email, person.email);
  assert.equal(gathered.accounts.addresses[0].lines[0], 'Lindenstraße 1');
  assert.ok(!JSON.stringify(gathered).includes('argon2'));
  assert.ok(!JSON.stringify(await world.db.sql`select * from privacy_request`).includes('Lovelace'));
  assert.equal((await world.mails(person.email)).at(-1)?.kind, 'export-ready');
});

test('an export is forgotten after a week', async () => {
  const person = await world.person();
  await call('privacyExportRequest', {}, person.viewer);
  await run();
  world.clock.advance(7 * 24 * 3_600_000 + 1);
  await run();
  const { data } = await world.run('{ viewer { privacyRequests { status export } } }', {}, person.viewer);
  assert.deepEqual(data.viewer.privacyRequests, [{ status: 'DONE', export: null }]);
});

test('an erasure waits fourteen days, then nothing points at the person and the bare id stays', async () => {
  const person = await world.person();
  await call('addressCreate', { address: berlin }, person.viewer);
  await call('privacyErasureRequest', {}, person.viewer);
  await run();
  assert.ok(await world.signIn(person.email));
  world.clock.advance(14 * 24 * 3_600_000);
  await run();
  assert.ok(erased.includes(person.id));
  assert.deepEqual(refusalsOf(await call('accountSignIn', { email: person.email, password })), ['INVALID_CREDENTIALS']);
  assert.deepEqual(refusalsOf(await call('tokenRefresh', { refreshToken: person.tokens.refreshToken })), [
    'SESSION_ENDED',
  ]);
  const [row] = await world.db.sql`select * from "user" where id = ${person.id}`;
  assert.deepEqual(
    [row?.['name'], row?.['password_hash'], row?.['email']],
    [null, null, `${person.id}@erased.invalid`],
  );
  for (const table of [
    '"user"',
    'address',
    'session',
    'security_alert',
    'one_time_token',
    'event_log',
    'social_identity',
  ])
    assert.ok(!JSON.stringify(await world.db.sql.unsafe(`select * from ${table}`)).includes(person.email), table);
  await world.register(person.email);
});

test('a domain that is down delays the erasure and loses nothing', async () => {
  const person = await world.person();
  await call('privacyErasureRequest', {}, person.viewer);
  world.clock.advance(14 * 24 * 3_600_000);
  down = true;
  await run();
  assert.ok(await world.signIn(person.email));
  down = false;
  await run();
  assert.deepEqual(refusalsOf(await call('accountSignIn', { email: person.email, password })), ['INVALID_CREDENTIALS']);
});

test('an erasure can be taken back by its owner alone, while it waits', async () => {
  const [person, stranger] = [await world.person(), await world.person()];
  const { request } = await call('privacyErasureRequest', {}, person.viewer);
  const input = { requestId: request.id };
  assert.deepEqual(codesOf(await world.run(operations.privacyErasureCancel, { input }, stranger.viewer)), [
    'NOT_FOUND',
  ]);
  assert.equal((await call('privacyErasureCancel', input, person.viewer)).request.status, 'CANCELED');
  world.clock.advance(15 * 24 * 3_600_000);
  await run();
  assert.ok(await world.signIn(person.email));
});

test('twenty requests at once are one', async () => {
  const { viewer } = await world.person();
  const asked = await twenty(() => call('privacyErasureRequest', {}, viewer));
  assert.equal(asked.filter(({ request }) => request).length, 1);
});
