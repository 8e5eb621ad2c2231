import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Settings } from '@stoa/platform/settings.ts';
import { client, redirectUri, socialProvider } from './social-provider.ts';
import { enroll } from './enroll.ts';
import { accountsWorld, count, refusalsOf, twenty, viewerOf } from './world.ts';

const people = {
  grace: { email: 'Grace@Example.com', email_verified: true, name: 'Grace Hopper' },
  unverified: { email: 'victim@example.com', email_verified: false, name: 'Mallory' },
  known: { email: 'known@example.com', email_verified: true, name: 'Known' },
  guarded: { email: 'guarded@example.com', email_verified: true, name: 'Guarded' },
};
const provider = await socialProvider(people);
after(() => provider.close());
const social = { providers: [{ name: 'example', issuer: provider.issuer, ...client }], redirectUris: [redirectUri] };
const world = await accountsWorld({ settings: { social } as Partial<Settings> });
const { call } = world;

const start = async () => (await call('socialSignInStart', { provider: 'example', redirectUri })).start;
async function back(login: keyof typeof people) {
  const { authorizationUrl, handle } = await start();
  const { searchParams } = await provider.browse(authorizationUrl, login);
  const of = (name: string) => searchParams.get(name) ?? '';
  return { handle, code: of('code'), state: of('state'), iss: of('iss') };
}
const finish = (input: object) => call('socialSignInFinish', input);

test('the way out carries PKCE, state and nonce', async () => {
  const { authorizationUrl, state } = await start();
  const { searchParams } = new URL(authorizationUrl);
  assert.equal(searchParams.get('code_challenge_method'), 'S256');
  assert.equal(searchParams.get('state'), state);
  assert.ok(searchParams.get('nonce'));
  assert.equal(searchParams.get('redirect_uri'), redirectUri);
});

test('somebody new gets an account, and the same one the next time', async () => {
  const { tokens } = await finish(await back('grace'));
  const again = await finish(await back('grace'));
  assert.equal(viewerOf(again.tokens.accessToken).userId, viewerOf(tokens.accessToken).userId);
  const { data } = await world.run(
    '{ viewer { user { email name } socialIdentities { provider email } } }',
    {},
    viewerOf(tokens.accessToken),
  );
  assert.deepEqual(data.viewer.user, { email: 'grace@example.com', name: 'Grace Hopper' });
  assert.deepEqual(data.viewer.socialIdentities, [{ provider: 'example', email: 'grace@example.com' }]);
});

test('an account with the same verified address is linked, and its owner is told', async () => {
  await world.register('known@example.com');
  const { tokens } = await finish(await back('known'));
  assert.ok(tokens);
  assert.ok((await world.mails('known@example.com')).some(({ data }) => data['kind'] === 'SOCIAL_LINKED'));
});

test('an address that the provider has not verified opens nothing and makes nothing', async () => {
  const before = await count(world, '"user"');
  assert.deepEqual(refusalsOf(await finish(await back('unverified'))), ['SOCIAL_EMAIL_UNVERIFIED']);
  await world.register('victim@example.com');
  assert.deepEqual(refusalsOf(await finish(await back('unverified'))), ['SOCIAL_EMAIL_UNVERIFIED']);
  assert.equal(await count(world, '"user"'), before + 1);
});

test('an account whose own address is not verified is not linked', async () => {
  await world.register('guarded@example.com');
  await world.db.sql`update "user" set email_verified_at = null where email = 'guarded@example.com'`;
  assert.deepEqual(refusalsOf(await finish(await back('guarded'))), ['SOCIAL_EMAIL_UNVERIFIED']);
});

test('of twenty who come back with one answer, one is signed in', async () => {
  const input = await back('grace');
  const answers = await twenty(() => finish(input));
  assert.equal(answers.filter(({ tokens }) => tokens).length, 1);
});

test('another state, code, issuer or handle fails, and the attempt is used up', async () => {
  const change = async (over: object) => refusalsOf(await finish({ ...(await back('grace')), ...over }));
  const elsewhere = await start();
  assert.deepEqual(await change({ state: 'made-up' }), ['SOCIAL_SIGN_IN_FAILED']);
  assert.deepEqual(await change({ code: 'made-up' }), ['SOCIAL_SIGN_IN_FAILED']);
  assert.deepEqual(await change({ iss: 'https://evil.example' }), ['SOCIAL_SIGN_IN_FAILED']);
  assert.deepEqual(await change({ handle: elsewhere.handle }), ['SOCIAL_SIGN_IN_FAILED']);
  const input = await back('grace');
  await finish({ ...input, state: 'made-up' });
  assert.deepEqual(refusalsOf(await finish(input)), ['SOCIAL_SIGN_IN_FAILED']);
});

test('a code of another attempt is not redeemed: PKCE and nonce bind it', async () => {
  const [mine, theirs] = [await back('grace'), await back('known')];
  assert.deepEqual(refusalsOf(await finish({ ...mine, code: theirs.code })), ['SOCIAL_SIGN_IN_FAILED']);
});

test('an attempt ends after ten minutes', async () => {
  const input = await back('grace');
  world.clock.advance(600_000);
  assert.deepEqual(refusalsOf(await finish(input)), ['SOCIAL_SIGN_IN_FAILED']);
});

test('browsers are sent back to known addresses only, and to known providers only', async () => {
  for (const input of [
    { provider: 'example', redirectUri: 'https://evil.example/signed-in' },
    { provider: 'example', redirectUri: `${redirectUri}/../evil` },
    { provider: 'unknown', redirectUri },
  ])
    assert.deepEqual(refusalsOf(await call('socialSignInStart', input)), ['UNKNOWN_PROVIDER']);
  assert.deepEqual((await world.run('{ socialProviders }')).data.socialProviders, ['example']);
});

test('a second factor is asked for here as well', async () => {
  const { viewer } = await enroll(world);
  await world.db.sql`update social_identity set user_id = ${viewer.userId ?? ''} where subject = 'grace'`;
  const { tokens, mfaChallenge } = await finish(await back('grace'));
  assert.equal(tokens, null);
  assert.ok(mfaChallenge.methods.includes('TOTP'));
});
