import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsWorld, count, refusalsOf, twenty } from './world.ts';

const world = await accountsWorld();
const { call } = world;
const refresh = (refreshToken: string) => call('tokenRefresh', { refreshToken });

test('a refresh token works once and gives the next', async () => {
  const { tokens } = await world.person();
  const { tokens: next } = await refresh(tokens.refreshToken);
  assert.notEqual(next.refreshToken, tokens.refreshToken);
  assert.ok((await refresh(next.refreshToken)).tokens);
});

test('twenty refreshes of one token at once end in one successor, and nobody is signed out', async () => {
  const { tokens, id } = await world.person();
  const answers = await twenty(() => refresh(tokens.refreshToken));
  assert.deepEqual(answers.flatMap(refusalsOf), []);
  assert.equal(new Set(answers.map(({ tokens: { refreshToken } }) => refreshToken)).size, 1);
  const [living] = await world.db
    .sql`select count(*)::int as count from refresh_token r join session s on s.id = r.session_id
    where s.user_id = ${id} and r.used_at is null`;
  assert.equal(living?.['count'], 1);
  assert.ok((await refresh(answers[7].tokens.refreshToken)).tokens);
});

test('an old token after the grace of ten seconds is theft: the session ends and the owner is told', async () => {
  const { tokens, viewer, email } = await world.person();
  const { tokens: next } = await refresh(tokens.refreshToken);
  world.clock.advance(10_001);
  assert.deepEqual(refusalsOf(await refresh(tokens.refreshToken)), ['SESSION_ENDED']);
  assert.deepEqual(refusalsOf(await refresh(next.refreshToken)), ['SESSION_ENDED']);
  const { data } = await world.run('{ viewer { session { id } securityAlerts { nodes { kind } } } }', {}, viewer);
  assert.equal(data.viewer.session, null);
  assert.equal(data.viewer.securityAlerts.nodes[0].kind, 'REFRESH_TOKEN_REUSED');
  assert.equal((await world.mails(email)).at(-1)?.data['kind'], 'REFRESH_TOKEN_REUSED');
  const [event] = await world.db
    .sql`select payload from event_log where type = 'accounts.session-revoked.v1' order by position desc limit 1`;
  assert.equal(event?.['payload'].reason, 'refresh token reused');
});

test('an old token within the grace is theft too, once somebody went on from its successor', async () => {
  const { tokens } = await world.person();
  const { tokens: next } = await refresh(tokens.refreshToken);
  await refresh(next.refreshToken);
  assert.deepEqual(refusalsOf(await refresh(tokens.refreshToken)), ['SESSION_ENDED']);
});

test('a session ends after thirty days without a visit', async () => {
  const { tokens } = await world.person();
  world.clock.advance(30 * 24 * 3_600_000);
  assert.deepEqual(refusalsOf(await refresh(tokens.refreshToken)), ['SESSION_ENDED']);
});

test('signing out ends the session, by access token or by refresh token', async () => {
  const one = await world.person();
  await call('accountSignOut', {}, one.viewer);
  assert.deepEqual(refusalsOf(await refresh(one.tokens.refreshToken)), ['SESSION_ENDED']);
  const other = await world.person();
  await call('accountSignOut', { refreshToken: other.tokens.refreshToken });
  assert.deepEqual(refusalsOf(await refresh(other.tokens.refreshToken)), ['SESSION_ENDED']);
});

test('nothing that opens a door is kept in clear', async () => {
  const { tokens } = await world.person();
  const dump = JSON.stringify([
    await world.db.sql`select * from refresh_token`,
    await world.db.sql`select * from session`,
    await world.db.sql`select * from signing_key`,
    await world.db.sql`select * from one_time_token`,
  ]);
  assert.ok(!dump.includes(tokens.refreshToken));
  assert.ok(!/"d":/.test(dump));
  assert.ok((await count(world, 'refresh_token')) > 0);
});
