import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsWorld, codesOf, count, password, refusalsOf, twenty } from './world.ts';
import { operations } from './operations.ts';

const world = await accountsWorld();
const { call } = world;

test('an account begins when the token of the mail comes back, in any spelling of the address', async () => {
  await call('accountSignUp', { email: ' Grace@Example.com ', password, name: 'Grace', marketingConsent: true });
  assert.deepEqual(refusalsOf(await call('accountSignIn', { email: 'grace@example.com', password })), [
    'INVALID_CREDENTIALS',
  ]);
  await call('emailVerify', { token: await world.tokenFor('grace@example.com') });
  const { tokens, userErrors } = await call('accountSignIn', { email: 'GRACE@example.com', password });
  assert.deepEqual(userErrors, []);
  assert.equal(tokens.session.id.slice(0, 4), 'ses_');
});

test('a token works once, and not for long', async () => {
  await call('accountSignUp', { email: 'once@example.com', password });
  const token = await world.tokenFor('once@example.com');
  const answers = await twenty(() => call('emailVerify', { token }));
  assert.equal(answers.filter(({ user }) => user).length, 1);
  await call('accountSignUp', { email: 'late@example.com', password });
  world.clock.advance(24 * 3_600_000);
  assert.deepEqual(refusalsOf(await call('emailVerify', { token: await world.tokenFor('late@example.com') })), [
    'INVALID_TOKEN',
  ]);
});

test('twenty sign-ups at once with one address become one account', async () => {
  const before = await count(world, '"user"');
  const accepted = await twenty(() =>
    world.run(operations.accountSignUp, { input: { email: 'race@example.com', password } }),
  );
  assert.ok(accepted.some(({ data }) => data.accountSignUp.accepted));
  const sent = (await world.mails('race@example.com')).map(({ data }) => data['token']);
  const made = await Promise.all(sent.map((token) => call('emailVerify', { token })));
  assert.equal(made.filter(({ user }) => user).length, 1);
  assert.equal(await count(world, '"user"'), before + 1);
});

test('signing up with a known address gets the same answer, and its owner a mail', async () => {
  const email = await world.register();
  const unknown = await call('accountSignUp', { email: 'nobody@example.com', password });
  assert.deepEqual(await call('accountSignUp', { email, password: 'another password' }), unknown);
  assert.equal((await world.mails(email)).at(-1)?.kind, 'sign-up-known');
  assert.ok(await world.signIn(email));
});

test('passwords that are easy to guess are refused', async () => {
  const weak = await call('accountSignUp', { email: 'weak@example.com', password: 'Password123' });
  assert.deepEqual(refusalsOf(weak), ['WEAK_PASSWORD']);
  assert.equal(weak.accepted, null);
});

test('an unknown address and a wrong password get the same words', async () => {
  const email = await world.register();
  const wrong = await call('accountSignIn', { email, password: 'wrong password' });
  assert.deepEqual(await call('accountSignIn', { email: 'noone@example.com', password: 'wrong password' }), wrong);
});

test('a reset for an unknown address gets the same words', async () => {
  const email = await world.register();
  const known = await call('passwordResetRequest', { email });
  assert.deepEqual(await call('passwordResetRequest', { email: 'noone2@example.com' }), known);
  assert.deepEqual(
    (await world.mails('noone2@example.com')).map(({ kind }) => kind),
    ['password-reset-unknown'],
  );
});

test('extra input such as a role is no such field', async () => {
  for (const extra of ['roles', 'role', 'sellerId', 'emailVerifiedAt']) {
    const answer = await world.run(operations.accountSignUp, {
      input: { email: 'x@example.com', password, [extra]: 'ADMIN' },
    });
    assert.equal(answer.data?.accountSignUp ?? null, null);
    assert.ok(answer.errors?.[0]?.message.includes(extra), JSON.stringify(answer.errors));
  }
});

test('SQL, script and line breaks in any text have no effect or are refused', async () => {
  assert.deepEqual(
    refusalsOf(await call('accountSignIn', { email: "' or 1=1 --@example.com", password: "' or '1'='1" })),
    ['INVALID_CREDENTIALS'],
  );
  const header = await call('accountSignUp', { email: 'eve@example.com\r\nBcc: all@example.com', password });
  assert.deepEqual(refusalsOf(header), ['INVALID_INPUT']);
  const named = await call('accountSignUp', {
    email: 'eve@example.com',
    password,
    name: 'Eve\r\nBcc: all@example.com',
  });
  assert.deepEqual(refusalsOf(named), ['INVALID_INPUT']);
});

test('who is not signed in has no viewer and no personal mutation', async () => {
  assert.equal((await world.run('{ viewer { id } }')).data.viewer, null);
  const answer = await world.run(operations.marketingConsentSet, { input: { granted: true } });
  assert.deepEqual(codesOf(answer), ['UNAUTHENTICATED']);
});
