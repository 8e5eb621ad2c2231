import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { handlers } from '../src/handlers/index.ts';
import { operations } from './operations.ts';
import { accountsWorld, codesOf, password, refusalsOf, twenty } from './world.ts';

const world = await accountsWorld();
const { call } = world;
const list = '{ viewer { sessions { id current userAgent ipAddress lastUsedAt } } }';

test('sessions are listed with the one that asks, and another one can be ended', async () => {
  const { email, viewer } = await world.person();
  const phone = await world.signIn(email, { userAgent: 'Phone/1.0', ip: '198.51.100.9' });
  const { data } = await world.run(list, {}, viewer);
  assert.equal(data.viewer.sessions.length, 2);
  assert.equal(data.viewer.sessions.filter(({ current }: { current: boolean }) => current).length, 1);
  assert.equal(data.viewer.sessions[0].ipAddress, '198.51.100.9');
  assert.equal((await call('sessionRevoke', { sessionId: phone.session.id }, viewer)).revoked, 1);
  assert.deepEqual(refusalsOf(await call('tokenRefresh', { refreshToken: phone.refreshToken })), ['SESSION_ENDED']);
  const [event] = await world.db
    .sql`select payload from event_log where type = 'accounts.session-revoked.v1' order by position desc limit 1`;
  assert.equal(event?.['payload'].userId, viewer.userId);
});

test("somebody else's session, an absent one and an ended one are one answer", async () => {
  const [one, other] = [await world.person(), await world.person()];
  const theirs = await world.signIn(other.email);
  const answers = [];
  for (const sessionId of [theirs.session.id, 'ses_01H455VB4PEX5VSKNK084SN02Q'])
    answers.push(await world.run(operations.sessionRevoke, { input: { sessionId } }, one.viewer));
  assert.deepEqual(codesOf(answers[0] ?? {}), ['NOT_FOUND']);
  assert.equal(answers[0]?.errors?.[0]?.message, answers[1]?.errors?.[0]?.message);
  assert.ok((await call('tokenRefresh', { refreshToken: theirs.refreshToken })).tokens);
  const wrongType = await world.run(
    operations.sessionRevoke,
    { input: { sessionId: theirs.session.id.replace('ses', 'adr') } },
    one.viewer,
  );
  assert.deepEqual(codesOf(wrongType), ['BAD_ID']);
});

test('the others end together, or all of them', async () => {
  const { email, viewer } = await world.person();
  await world.signIn(email);
  await world.signIn(email);
  assert.equal((await call('sessionsRevoke', {}, viewer)).revoked, 2);
  assert.equal((await call('sessionsRevoke', { includeCurrent: true }, viewer)).revoked, 1);
});

test('a device that was never seen is told, a new version of a known one is not', async () => {
  const email = await world.register();
  for (const userAgent of ['Browser/1.0', 'Browser/2.1', 'Phone/1.0']) await world.signIn(email, { userAgent });
  const kinds = (await world.mails(email)).map(({ data }) => data['kind']).filter(Boolean);
  assert.deepEqual(kinds, ['NEW_DEVICE']);
});

test('a lock on sign-in is told to the owner', async () => {
  const { email, viewer } = await world.person();
  for (let tries = 0; tries < 5; tries++) await call('accountSignIn', { email, password: 'wrong password' });
  const [row] = await world.db
    .sql`select * from event_log where type = 'accounts.sign-in-locked.v1' order by position desc limit 1`;
  await world.db.transaction((tx) => handlers[0]?.apply(tx, row?.['payload'], row as never) ?? Promise.resolve());
  const { data } = await world.run('{ viewer { securityAlerts(first: 1) { nodes { id kind } } } }', {}, viewer);
  assert.equal(data.viewer.securityAlerts.nodes[0].kind, 'SIGN_IN_LOCKED');
});

test('alerts come in pages, newest first, and only their owner dismisses them', async () => {
  const { email, viewer } = await world.person();
  for (const userAgent of ['A', 'B', 'C']) await world.signIn(email, { userAgent });
  const page = (after: string | null) =>
    world.run(
      'query ($after: String) { viewer { securityAlerts(first: 2, after: $after) { nodes { id kind seenAt } pageInfo { hasNextPage endCursor } } } }',
      { after },
      viewer,
    );
  const first = (await page(null)).data.viewer.securityAlerts;
  const second = (await page(first.pageInfo.endCursor)).data.viewer.securityAlerts;
  assert.equal(first.nodes.length, 2);
  assert.equal(second.nodes.length, 1);
  assert.equal(second.pageInfo.hasNextPage, false);
  const stranger = await world.person();
  const dismissal = { input: { alertId: first.nodes[0].id } };
  assert.deepEqual(codesOf(await world.run(operations.securityAlertDismiss, dismissal, stranger.viewer)), [
    'NOT_FOUND',
  ]);
  assert.ok((await call('securityAlertDismiss', dismissal.input, viewer)).alert.seenAt);
  for (const bad of [
    '{ viewer { securityAlerts(first: 101) { nodes { id } } } }',
    '{ viewer { securityAlerts(after: "x") { nodes { id } } } }',
  ])
    assert.deepEqual(codesOf(await world.run(bad, {}, viewer)), ['BAD_PAGINATION']);
});

test('the number of statements does not grow with the lists', async () => {
  const { email, viewer } = await world.person();
  const page =
    '{ viewer { user { email roles } sessions { id current } securityAlerts { nodes { id kind } } mfa { enrolled passkeys { id } } } }';
  // Each new connection asks the server for its types once.
  await twenty(() => world.run(page, {}, viewer));
  const few = await countQueries(world, () => world.run(page, {}, viewer));
  for (let n = 0; n < 10; n++)
    await call('accountSignIn', { email, password }, {}, { userAgent: `Device ${'x'.repeat(n)}` });
  const many = await countQueries(world, () => world.run(page, {}, viewer));
  assert.equal(many, few);
  assert.ok(many <= 8, `${many} statements`);
});
