import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeNow, enroll } from './enroll.ts';
import { operations } from './operations.ts';
import { accountsWorld, codesOf, password, refusalsOf, twenty, viewerOf } from './world.ts';

const world = await accountsWorld();
const { call } = world;
const challengeOf = async (email: string): Promise<string> =>
  (await call('accountSignIn', { email, password })).mfaChallenge.token;

test('with an authenticator app a password alone opens nothing', async () => {
  const { email, secret } = await enroll(world);
  const { tokens, mfaChallenge } = await call('accountSignIn', { email, password });
  assert.equal(tokens, null);
  assert.deepEqual(mfaChallenge.methods, ['TOTP', 'RECOVERY_CODE']);
  const done = await call('mfaSignIn', { challengeToken: mfaChallenge.token, totpCode: codeNow(world, secret) });
  assert.equal(viewerOf(done.tokens.accessToken).mfa, true);
});

test('one code used twenty times at once opens one session', async () => {
  const { email, secret } = await enroll(world);
  await world.db.sql`delete from attempt`;
  const challenges: string[] = [];
  for (let n = 0; n < 4; n++) challenges.push(await challengeOf(email));
  const totpCode = codeNow(world, secret);
  const answers = await Promise.all(
    challenges.map((challengeToken) => call('mfaSignIn', { challengeToken, totpCode })),
  );
  assert.equal(answers.filter(({ tokens }) => tokens).length, 1);
  world.clock.advance(30_000);
  const again = await call('mfaSignIn', { challengeToken: await challengeOf(email), totpCode });
  assert.deepEqual(refusalsOf(again), ['INVALID_CODE']);
});

test('twenty step-ups at once with one code: one is believed', async () => {
  const { useFactor } = await import('../src/commands/second-factor.ts');
  const { id, secret } = await enroll(world);
  const { environment } = world.subgraph;
  const totpCode = codeNow(world, secret);
  const used = await twenty(() => world.db.transaction((tx) => useFactor(tx, environment, id, { totpCode })));
  assert.equal(used.filter(Boolean).length, 1);
});

test('a challenge is answered once', async () => {
  const { email, secret } = await enroll(world);
  const challengeToken = await challengeOf(email);
  assert.ok((await call('mfaSignIn', { challengeToken, totpCode: codeNow(world, secret) })).tokens);
  world.clock.advance(60_000);
  const again = await call('mfaSignIn', { challengeToken, totpCode: codeNow(world, secret) });
  assert.deepEqual(refusalsOf(again), ['INVALID_TOKEN']);
});

test('a recovery code works once, typed as people type', async () => {
  const { email, recoveryCodes } = await enroll(world);
  const recoveryCode = recoveryCodes[0]?.toLowerCase().replace('-', ' ');
  assert.ok((await call('mfaSignIn', { challengeToken: await challengeOf(email), recoveryCode })).tokens);
  const again = await call('mfaSignIn', { challengeToken: await challengeOf(email), recoveryCode });
  assert.deepEqual(refusalsOf(again), ['INVALID_CODE']);
});

test('sensitive mutations ask for a proof of the last ten minutes, with the second factor', async () => {
  const { viewer, secret } = await enroll(world);
  world.clock.advance(600_000);
  const change = () => world.run(operations.passwordChange, { input: { newPassword: 'a brand new password' } }, viewer);
  const refused = await change();
  assert.deepEqual(codesOf(refused), ['STEP_UP_REQUIRED']);
  assert.deepEqual(refused.errors?.[0]?.extensions?.['methods'], ['TOTP', 'RECOVERY_CODE']);
  assert.deepEqual(refusalsOf(await call('accountStepUp', { password }, viewer)), ['INVALID_CODE']);
  assert.ok((await call('accountStepUp', { password, totpCode: codeNow(world, secret) }, viewer)).accessToken);
  assert.equal((await change()).errors, undefined);
});

test('every sensitive mutation is refused without a recent proof', async () => {
  const person = await world.person('ADMIN');
  world.clock.advance(600_001);
  const inputs: Partial<Record<keyof typeof operations, unknown>> = {
    passwordChange: { newPassword: 'a brand new password' },
    emailChange: { newEmail: 'new@example.com' },
    totpEnroll: {},
    totpConfirm: { code: '123456' },
    totpRemove: {},
    recoveryCodesRenew: {},
    passkeyRegisterStart: {},
    passkeyRegisterFinish: { name: 'Key', response: {} },
    passkeyRemove: { passkeyId: 'psk_01H455VB4PEX5VSKNK084SN02Q' },
    privacyExportRequest: {},
    privacyErasureRequest: {},
    apiClientCreate: { name: 'Partner', scopes: ['stock:read'] },
    apiClientSecretRotate: { clientId: 'cli_01H455VB4PEX5VSKNK084SN02Q' },
    roleGrant: { userId: 'usr_01H455VB4PEX5VSKNK084SN02Q', role: 'SUPPORT' },
    roleRevoke: { userId: 'usr_01H455VB4PEX5VSKNK084SN02Q', role: 'SUPPORT' },
  };
  for (const [name, input] of Object.entries(inputs)) {
    const answer = await world.run(operations[name as keyof typeof operations], { input }, person.viewer);
    assert.deepEqual(codesOf(answer), ['STEP_UP_REQUIRED'], name);
  }
});

test('a revoked session does nothing sensitive, though its access token lives', async () => {
  const { viewer } = await world.person();
  await call('sessionsRevoke', { includeCurrent: true }, viewer);
  assert.deepEqual(codesOf(await world.run(operations.totpEnroll, { input: {} }, viewer)), ['STEP_UP_REQUIRED']);
});

test('removing the last factor removes the recovery codes and tells the owner', async () => {
  const { viewer, secret, email } = await enroll(world);
  await call('accountStepUp', { password, totpCode: codeNow(world, secret) }, viewer);
  assert.equal((await call('totpRemove', {}, viewer)).removed, true);
  const { data } = await world.run('{ viewer { mfa { enrolled totp recoveryCodesLeft } } }', {}, viewer);
  assert.deepEqual(data.viewer.mfa, { enrolled: false, totp: false, recoveryCodesLeft: 0 });
  assert.equal((await world.mails(email)).at(-1)?.data['kind'], 'MFA_CHANGED');
  assert.ok((await call('accountSignIn', { email, password })).tokens);
});

test('the secret of an authenticator app is not kept in clear', async () => {
  const { id, secret } = await enroll(world);
  const [row] = await world.db.sql`select secret_sealed from totp where user_id = ${id}`;
  assert.ok(!String(row?.['secret_sealed']).includes(secret));
});
