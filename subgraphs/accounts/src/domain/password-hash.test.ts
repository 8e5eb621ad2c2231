import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '@stoa/kernel/random.ts';
import { hashPassword, passwordMatches } from './password-hash.ts';

const random = seededRandom(1);

test('a password matches its own hash and no other', async () => {
  const hash = await hashPassword('correct horse battery', random.bytes(16));
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await passwordMatches('correct horse battery', hash), true);
  assert.equal(await passwordMatches('correct horse batterz', hash), false);
});

test('one password has a different hash each time', async () => {
  const [a, b] = await Promise.all([1, 2].map(() => hashPassword('correct horse battery', random.bytes(16))));
  assert.notEqual(a, b);
});

test('nothing matches nobody', async () => assert.equal(await passwordMatches('', null), false));

test('composed and decomposed accents are one password', async () => {
  assert.equal(
    await passwordMatches('caf\u00e9 au lait', await hashPassword('cafe\u0301 au lait', random.bytes(16))),
    true,
  );
});
