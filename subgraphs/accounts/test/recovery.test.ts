import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsWorld, password, refusalsOf, twenty } from './world.ts';

const world = await accountsWorld();
const { call } = world;
const newPassword = 'an entirely new password';

test('a reset sets the password, ends every session, lifts the lock, and tells the owner', async () => {
  const { email, tokens } = await world.person();
  for (let tries = 0; tries < 5; tries++) await call('accountSignIn', { email, password: 'wrong password' });
  await call('passwordResetRequest', { email });
  const token = await world.tokenFor(email);
  assert.deepEqual(refusalsOf(await call('passwordReset', { token, newPassword: 'short' })), ['WEAK_PASSWORD']);
  assert.ok((await call('passwordReset', { token, newPassword })).user);
  assert.deepEqual(refusalsOf(await call('tokenRefresh', { refreshToken: tokens.refreshToken })), ['SESSION_ENDED']);
  assert.deepEqual(refusalsOf(await call('accountSignIn', { email, password })), ['INVALID_CREDENTIALS']);
  assert.ok((await call('accountSignIn', { email, password: newPassword })).tokens);
  assert.ok((await world.mails(email)).some(({ data }) => data['kind'] === 'PASSWORD_RESET'));
});

test('of twenty resets at once with one token, one sets the password', async () => {
  const email = await world.register();
  await call('passwordResetRequest', { email });
  const token = await world.tokenFor(email);
  const answers = await twenty((n) => call('passwordReset', { token, newPassword: `${newPassword} ${n}` }));
  assert.equal(answers.filter(({ user }) => user).length, 1);
});

test('a reset token ends after an hour, and every other one with the first that is used', async () => {
  const email = await world.register();
  await call('passwordResetRequest', { email });
  const late = await world.tokenFor(email);
  world.clock.advance(3_600_000);
  assert.deepEqual(refusalsOf(await call('passwordReset', { token: late, newPassword })), ['INVALID_TOKEN']);
  await call('passwordResetRequest', { email });
  const first = await world.tokenFor(email);
  await call('passwordResetRequest', { email });
  assert.ok((await call('passwordReset', { token: await world.tokenFor(email), newPassword })).user);
  assert.deepEqual(refusalsOf(await call('passwordReset', { token: first, newPassword })), ['INVALID_TOKEN']);
});

test('a token of one kind is no token of another', async () => {
  const email = await world.register();
  await call('passwordResetRequest', { email });
  const token = await world.tokenFor(email);
  assert.deepEqual(refusalsOf(await call('emailVerify', { token })), ['INVALID_TOKEN']);
  assert.deepEqual(refusalsOf(await call('mfaSignIn', { challengeToken: token, totpCode: '123456' })), [
    'INVALID_TOKEN',
  ]);
});

test('one mailbox is not filled: after six requests in a row the next must wait', async () => {
  const email = await world.register();
  for (let n = 0; n < 6; n++) assert.deepEqual(refusalsOf(await call('passwordResetRequest', { email })), []);
  assert.deepEqual(refusalsOf(await call('passwordResetRequest', { email })), ['TOO_MANY_ATTEMPTS']);
});

test('changing the password ends the other sessions and keeps this one', async () => {
  const { email, viewer, tokens } = await world.person();
  const other = await world.signIn(email);
  assert.ok((await call('passwordChange', { newPassword }, viewer)).user);
  assert.deepEqual(refusalsOf(await call('tokenRefresh', { refreshToken: other.refreshToken })), ['SESSION_ENDED']);
  assert.ok((await call('tokenRefresh', { refreshToken: tokens.refreshToken })).tokens);
});

test('a new address counts once it has answered; the old one is told', async () => {
  const { email, viewer } = await world.person();
  await call('emailChange', { newEmail: 'New.Home@example.com' }, viewer);
  assert.ok(await world.signIn(email));
  assert.ok((await call('emailVerify', { token: await world.tokenFor('new.home@example.com') })).user);
  assert.deepEqual(refusalsOf(await call('accountSignIn', { email, password })), ['INVALID_CREDENTIALS']);
  assert.ok(await world.signIn('new.home@example.com'));
  assert.equal((await world.mails(email)).at(-1)?.data['kind'], 'EMAIL_CHANGED');
});

test("somebody else's address cannot be taken, and the answer does not tell", async () => {
  const [one, other] = [await world.person(), await world.person()];
  const free = await call('emailChange', { newEmail: 'free@example.com' }, one.viewer);
  assert.deepEqual(await call('emailChange', { newEmail: other.email }, one.viewer), free);
  assert.equal((await world.mails(other.email)).at(-1)?.kind, 'sign-up-known');
});
