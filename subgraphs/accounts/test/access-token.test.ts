import assert from 'node:assert/strict';
import { createHmac, createPublicKey } from 'node:crypto';
import { test } from 'node:test';
import { stoaTokens } from '@stoa/gateway/identity/stoa-tokens.ts';
import { tokenVerifier } from '@stoa/gateway/identity/token-verifier.ts';
import { exportJWK, generateKeyPair, importJWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { rotateSigningKeys } from '../src/commands/signing-key.ts';
import { keySet } from '../src/queries/key-set.ts';
import { accountsWorld } from './world.ts';

const world = await accountsWorld();
const { environment } = world.subgraph;
const verifier = () =>
  tokenVerifier({ keys: () => keySet(environment), ...stoaTokens(environment.settings.publicUrl), clock: world.clock });
const { tokens, viewer } = await world.person();
const genuine = tokens.accessToken;
const [header = '', payload = '', signature = ''] = genuine.split('.');

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
const refused = (token: string) => assert.rejects(verifier().verify(token), { code: 'UNAUTHENTICATED' });
const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
const forged = (over: object, head: object = {}) =>
  new SignJWT({ ...decoded(payload), ...over })
    .setProtectedHeader({ ...decoded(header), ...head } as JWTHeaderParameters)
    .sign(privateKey);

test('a gateway makes the viewer of a genuine token', async () => {
  const { viewer: found } = await verifier().verify(genuine);
  assert.equal(found.userId, viewer.userId);
  assert.equal(found.sessionId, viewer.sessionId);
  assert.deepEqual(found.roles, ['CUSTOMER']);
  assert.equal(found.clientId, null);
});

test('alg none is refused, however it is spelled', async () => {
  for (const alg of ['none', 'None', 'NONE', '']) {
    await refused(`${encoded({ alg, typ: 'at+jwt' })}.${payload}.`);
    await refused(`${encoded({ ...decoded(header), alg })}.${payload}.${signature}`);
  }
});

test('a public key is no secret of HMAC', async () => {
  const [jwk] = (await keySet(environment)).keys;
  const pem = createPublicKey({ key: { ...jwk }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  for (const secret of [pem, JSON.stringify(jwk), jwk?.x ?? '']) {
    const head = encoded({ ...decoded(header), alg: 'HS256' });
    await refused(
      `${head}.${payload}.${createHmac('sha256', secret).update(`${head}.${payload}`).digest('base64url')}`,
    );
  }
});

test('a key that the token brings or points at is not ours', async () => {
  const jwk = await exportJWK(publicKey);
  for (const head of [{}, { jwk }, { jku: 'https://evil.example/jwks.json' }, { x5u: 'https://evil.example/cert' }])
    await refused(await forged({}, head));
});

test('a key id is a name, never a path', async () => {
  for (const kid of ['../../../../dev/null', '/etc/passwd', "' or 1=1 --", 'x'.repeat(5000), '__proto__'])
    await refused(await forged({}, { kid }));
});

test('another audience, issuer or type is refused even with our own signature', async () => {
  const [row] = await world.db.sql`select kid, private_sealed from signing_key`;
  const { unseal } = await import('../src/domain/sealed.ts');
  const key = await importJWK(
    JSON.parse(unseal(environment.settings.secret, 'signing key', row?.['private_sealed'])),
    'EdDSA',
  );
  const signed = (over: object, head: object = {}) =>
    new SignJWT({ ...decoded(payload), ...over })
      .setProtectedHeader({ ...decoded(header), ...head } as JWTHeaderParameters)
      .sign(key);
  assert.ok(await verifier().verify(await signed({})));
  for (const over of [
    { aud: 'other' },
    { iss: 'https://evil.example' },
    { sub: 'adr_01H455VB4PEX5VSKNK084SN02Q' },
    { sub: '' },
  ])
    await refused(await signed(over));
  await refused(await signed({}, { typ: 'JWT' }));
  await refused(await signed({}, { crit: ['b64'], b64: false }).catch(() => 'a.b.c'));
});

test('a changed payload or signature is refused', async () => {
  await refused(`${header}.${encoded({ ...decoded(payload), roles: ['ADMIN'] })}.${signature}`);
  await refused(`${header}.${payload}.${Buffer.alloc(64).toString('base64url')}`);
  for (const junk of ['', 'a', 'a.b', 'a.b.c', 'a.b.c.d.e', `${genuine}.x`]) await refused(junk);
});

test('a rotated key is published before it signs, and the old one stays known while its tokens live', async () => {
  const kidOf = (token: string) => decoded(token.split('.')[0] ?? '')['kid'];
  await rotateSigningKeys(environment, true);
  assert.equal((await keySet(environment)).keys.length, 2);
  const before = await world.person();
  assert.equal(kidOf(before.tokens.accessToken), kidOf(genuine));
  world.clock.advance(3_600_000);
  const after = await world.person();
  assert.notEqual(kidOf(after.tokens.accessToken), kidOf(genuine));
  assert.ok(await verifier().verify(after.tokens.accessToken));
  world.clock.advance(3_600_001);
  await rotateSigningKeys(environment);
  assert.equal((await keySet(environment)).keys.length, 1);
  assert.ok((await keySet(environment)).keys.every((key) => !('d' in key)));
});

test('a token ends after ten minutes', async () => {
  const { tokens: fresh } = await world.person();
  world.clock.advance(600_000);
  assert.ok(await verifier().verify(fresh.accessToken), 'within the clock skew');
  world.clock.advance(6_000);
  await refused(fresh.accessToken);
});

test('twenty first sign-ins at once make one key', async () => {
  await world.db.sql`delete from signing_key`;
  await Promise.all(Array.from({ length: 20 }, async () => await world.person()));
  assert.equal((await keySet(environment)).keys.length, 1);
});
