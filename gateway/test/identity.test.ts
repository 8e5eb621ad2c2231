import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { exportSPKI, importJWK, type JSONWebKeySet } from 'jose';
import { stoaTokens } from '../src/identity/stoa-tokens.ts';
import { tokenVerifier } from '../src/identity/token-verifier.ts';
import { clock, codeOf, issuer, runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';

const gateway = await runningGateway([shop]);
after(() => gateway.stop());

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const hello = { query: '{ hello }' };
const seconds = Math.floor(clock.now().getTime() / 1000);
const claims = { sub: 'usr_01KE6KNFN0F5XRA0SG712NW9T5', iss: 'https://stoa.example', aud: 'stoa', exp: seconds + 600 };

test('a token that accounts has issued is let through', async () => {
  const answer = await gateway.ask(hello, { authorization: `Bearer ${await gateway.token()}` });
  assert.equal(answer.status, 200);
  assert.equal(answer.text.trim(), '{"data":{"hello":"hello all"}}');
});

async function signedWithPublicKey(): Promise<string> {
  const pem = await exportSPKI((await importJWK(gateway.jwk, 'EdDSA')) as CryptoKey);
  const body = `${encoded({ alg: 'HS256', typ: 'at+jwt', kid: 'k1' })}.${encoded(claims)}`;
  return `${body}.${createHmac('sha256', pem).update(body).digest('base64url')}`;
}

const attacks: Readonly<Record<string, () => Promise<string> | string>> = {
  'no algorithm': () => `${encoded({ alg: 'none', typ: 'at+jwt' })}.${encoded(claims)}.`,
  'no algorithm, said otherwise': () => `${encoded({ alg: 'nOnE', typ: 'at+jwt' })}.${encoded(claims)}.e30`,
  'the public key as an HMAC secret': signedWithPublicKey,
  'another audience': () => gateway.token({ aud: 'elsewhere' }),
  'another issuer': () => gateway.token({ iss: 'https://evil.example' }),
  'a time that is over': () => gateway.token({ exp: seconds - 60 }),
  'another kind of token': () => gateway.token({}, { typ: 'JWT' }),
  'a path as key id': () => gateway.token({}, { kid: '../../../../dev/null' }),
  'an SQL key id': () => gateway.token({}, { kid: "k1' or '1'='1" }),
  'a key set of its own': () => gateway.token({}, { kid: 'k9', jku: 'http://127.0.0.1:1/keys.json' }),
  'a key of its own': () => gateway.token({}, { kid: 'k9', jwk: gateway.jwk }),
  'a changed signature': () => gateway.token().then((token) => token.replace(/.{4}$/, 'AAAA')),
  'a changed payload': async () => {
    const [head = '', , signature = ''] = (await gateway.token()).split('.');
    return `${head}.${encoded({ ...claims, roles: ['ADMIN'] })}.${signature}`;
  },
  'no token at all': () => 'garbage',
  'three dots': () => '...',
};

suite('a token with', () => {
  for (const [what, forge] of Object.entries(attacks))
    test(`${what} is answered 401`, async () => {
      const answer = await gateway.ask(hello, { authorization: `Bearer ${await forge()}` });
      assert.equal(answer.status, 401, answer.text);
      assert.equal(codeOf(answer), 'UNAUTHENTICATED');
      assert.ok(!answer.text.includes('hello all'));
    });
});

test('another scheme of authorization is answered 401', async () => {
  const answer = await gateway.ask(hello, { authorization: 'Basic YTpi' });
  assert.deepEqual([answer.status, codeOf(answer)], [401, 'UNAUTHENTICATED']);
});

test('a known operation asks for identity as an unknown one does', async () => {
  await gateway.ask(hello);
  const answer = await gateway.ask(hello, { authorization: 'Bearer garbage' });
  assert.deepEqual([answer.status, codeOf(answer)], [401, 'UNAUTHENTICATED']);
});

suite('the keys of whoever issues tokens', () => {
  const verifying = (keys: () => Promise<JSONWebKeySet>, at = fakeClock(clock.now())) => ({
    at,
    verifier: tokenVerifier({ keys, ...stoaTokens(issuer), clock: at }),
  });
  const set = { keys: [gateway.jwk] } as JSONWebKeySet;

  test('are looked for once by all who wait for them', async () => {
    let looked = 0;
    const { verifier } = verifying(async () => {
      looked++;
      await new Promise((resolve) => setImmediate(resolve));
      return set;
    });
    const tokens = await Promise.all(Array.from({ length: 5 }, (_, i) => gateway.token({ jti: String(i) } as never)));
    await Promise.all(tokens.map((token) => verifier.verify(token)));
    assert.equal(looked, 1);
  });

  test('are believed while the issuer does not answer, and guessed key ids are no load on it then', async () => {
    let [looked, isThere] = [0, true];
    const { verifier, at } = verifying(() => {
      looked++;
      return isThere ? Promise.resolve(set) : Promise.reject(new Error('not there'));
    });
    await verifier.verify(await gateway.token());
    isThere = false;
    at.advance(301_000);
    await verifier.verify(await gateway.token({ jti: 'later', exp: seconds + 900 } as never));
    for (let turn = 0; turn < 5; turn++)
      await assert.rejects(verifier.verify(await gateway.token({ jti: `${turn}` } as never, { kid: `guess ${turn}` })));
    assert.equal(looked, 2);
  });
});
