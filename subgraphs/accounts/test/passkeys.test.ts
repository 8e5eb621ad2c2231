import assert from 'node:assert/strict';
import { test } from 'node:test';
import { softwareAuthenticator } from './authenticator.ts';
import { operations } from './operations.ts';
import { accountsWorld, codesOf, password, refusalsOf, twenty, viewerOf, type Person } from './world.ts';

const world = await accountsWorld({ settings: { publicUrl: 'http://localhost:4000' } });
const { call } = world;
const challenge = async () => (await call('passkeySignInStart', {})).options;

async function register({ viewer }: Person, key = softwareAuthenticator()) {
  const { options } = await call('passkeyRegisterStart', {}, viewer);
  const answer = await call('passkeyRegisterFinish', { name: 'Laptop', response: key.register(options) }, viewer);
  return { key, answer, options };
}

test('a passkey is registered and signs in without a password', async () => {
  const person = await world.person();
  const { key, answer } = await register(person);
  assert.equal(answer.passkey.name, 'Laptop');
  assert.equal(answer.recoveryCodes.length, 10);
  const { tokens } = await call('passkeySignInFinish', { response: key.authenticate(await challenge()) });
  assert.equal(viewerOf(tokens.accessToken).userId, person.id);
  assert.equal(viewerOf(tokens.accessToken).mfa, true);
});

test('a challenge is good for one answer, and for five minutes', async () => {
  const { key } = await register(await world.person());
  const options = await challenge();
  const answers = await twenty(() => call('passkeySignInFinish', { response: key.authenticate(options) }));
  assert.equal(answers.filter(({ tokens }) => tokens).length, 1);
  const late = await challenge();
  world.clock.advance(300_000);
  assert.deepEqual(refusalsOf(await call('passkeySignInFinish', { response: key.authenticate(late) })), [
    'INVALID_CODE',
  ]);
});

test('a wrong origin, relying party, signature, counter or missing user verification is refused', async () => {
  const person = await world.person();
  const { key } = await register(person);
  const finish = async (response: unknown) => refusalsOf(await call('passkeySignInFinish', { response }));
  const options = await challenge();
  const genuine = key.authenticate(options);
  const stranger = softwareAuthenticator().authenticate(options);
  assert.deepEqual(await finish({ ...stranger, id: genuine.id, rawId: genuine.rawId }), ['INVALID_CODE']);
  assert.deepEqual(await finish(key.authenticate(await challenge(), { flags: 0x01 })), ['INVALID_CODE']);
  assert.deepEqual(await finish(key.authenticate({ challenge: 'made-up' })), ['INVALID_CODE']);
  const elsewhere = softwareAuthenticator({ origin: 'https://evil.example' });
  const { options: own } = await call('passkeyRegisterStart', {}, person.viewer);
  const phished = await call(
    'passkeyRegisterFinish',
    { name: 'Phished', response: elsewhere.register(own) },
    person.viewer,
  );
  assert.deepEqual(refusalsOf(phished), ['INVALID_CODE']);
  assert.ok((await call('passkeySignInFinish', { response: key.authenticate(await challenge()) })).tokens);
  assert.deepEqual(await finish(key.authenticate(await challenge(), { step: -1 })), ['INVALID_CODE']);
  for (const junk of [{}, [], 'text', 7, { id: 'x', response: null }])
    assert.deepEqual(await finish(junk), ['INVALID_CODE']);
});

test('the challenge of one user registers nothing for another', async () => {
  const [one, other] = [await world.person(), await world.person()];
  const { options } = await call('passkeyRegisterStart', {}, one.viewer);
  const response = softwareAuthenticator().register(options);
  assert.deepEqual(refusalsOf(await call('passkeyRegisterFinish', { name: 'X', response }, other.viewer)), [
    'INVALID_CODE',
  ]);
});

test('with a passkey a password alone opens nothing; it proves both factors for a step-up', async () => {
  const person = await world.person();
  const { key } = await register(person);
  const { mfaChallenge } = await call('accountSignIn', { email: person.email, password });
  assert.deepEqual(mfaChallenge.methods, ['PASSKEY', 'RECOVERY_CODE']);
  const passkeyResponse = key.authenticate(await challenge());
  assert.ok((await call('mfaSignIn', { challengeToken: mfaChallenge.token, passkeyResponse })).tokens);
  world.clock.advance(600_001);
  assert.deepEqual(codesOf(await world.run(operations.totpEnroll, { input: {} }, person.viewer)), ['STEP_UP_REQUIRED']);
  const proof = await call('accountStepUp', { passkeyResponse: key.authenticate(await challenge()) }, person.viewer);
  assert.ok(proof.accessToken);
  assert.ok((await call('totpEnroll', {}, person.viewer)).enrollment);
});

test("somebody else's passkey proves nothing of mine and cannot be removed by me", async () => {
  const [one, other] = [await world.person(), await world.person()];
  const { answer } = await register(one);
  const { key } = await register(other);
  const passkeyResponse = key.authenticate(await challenge());
  assert.deepEqual(refusalsOf(await call('accountStepUp', { passkeyResponse }, one.viewer)), ['INVALID_CODE']);
  const removal = { input: { passkeyId: answer.passkey.id } };
  assert.deepEqual(codesOf(await world.run(operations.passkeyRemove, removal, other.viewer)), ['NOT_FOUND']);
  assert.equal((await call('passkeyRemove', removal.input, one.viewer)).removed, true);
});
