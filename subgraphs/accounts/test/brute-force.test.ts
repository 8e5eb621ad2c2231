import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';
import { enroll } from './enroll.ts';
import { accountsWorld, password, refusalsOf, twenty } from './world.ts';

const world = await accountsWorld();
const { call } = world;
const wrong = (email: string) => call('accountSignIn', { email, password: 'wrong password' });
const codes = (answers: readonly { userErrors: { code: string }[] }[], code: string) =>
  answers.filter((answer) => refusalsOf(answer).includes(code)).length;

test('twenty wrong passwords at once: five are judged, the rest are locked out, and so is the right one', async () => {
  const email = await world.register();
  const answers = await twenty(() => wrong(email));
  assert.equal(codes(answers, 'INVALID_CREDENTIALS'), 5);
  assert.equal(codes(answers, 'TOO_MANY_ATTEMPTS'), 15);
  const right = await call('accountSignIn', { email, password });
  assert.deepEqual(refusalsOf(right), ['TOO_MANY_ATTEMPTS']);
  world.clock.advance(30_000);
  assert.ok(await world.signIn(email));
});

test('twenty aliases of one request count twenty times', async () => {
  const email = await world.register();
  const one = `accountSignIn(input: { email: "${email}", password: "wrong password" }) { userErrors { code } }`;
  const { data } = await world.run(`mutation { ${Array.from({ length: 20 }, (_, i) => `a${i}: ${one}`).join(' ')} }`);
  const answers = Object.values(data as Record<string, { userErrors: { code: string }[] }>);
  assert.equal(codes(answers, 'INVALID_CREDENTIALS'), 5);
});

test('an address without an account is locked in the same way', async () => {
  const answers = await twenty(() => wrong('nobody@example.com'));
  assert.equal(codes(answers, 'INVALID_CREDENTIALS'), 5);
});

test('each further failure waits twice as long', async () => {
  const email = await world.register();
  for (let tries = 0; tries < 5; tries++) await wrong(email);
  world.clock.advance(30_000);
  await wrong(email);
  const [refused] = (await wrong(email)).userErrors;
  assert.match(refused.message, /Wait 60 seconds/);
});

test('one network address with many accounts is locked after a hundred, and successes do not count', async () => {
  const email = await world.register();
  const ip = '203.0.113.7';
  await world.signIn(email, { ip });
  await world.db.sql`update attempt set failures = 99 where bucket = ${`sign-in:ip:${ip}`}`;
  await world.signIn(email, { ip });
  const spray = (n: number) => call('accountSignIn', { email: `spray${n}@example.com`, password }, {}, { ip });
  assert.deepEqual(refusalsOf(await spray(1)), ['INVALID_CREDENTIALS']);
  assert.deepEqual(refusalsOf(await spray(2)), ['TOO_MANY_ATTEMPTS']);
});

test('guessing codes of a second factor is counted by account, whatever the challenge', async () => {
  const { email } = await enroll(world);
  const challenge = async () => (await call('accountSignIn', { email, password })).mfaChallenge.token;
  const challenges = await Promise.all([challenge(), challenge(), challenge()]);
  const answers = await twenty((n) => call('mfaSignIn', { challengeToken: challenges[n % 3], totpCode: '000000' }));
  assert.equal(codes(answers, 'INVALID_CODE'), 5);
  assert.equal(codes(answers, 'TOO_MANY_ATTEMPTS'), 15);
});

test('time does not tell whether an account exists', async () => {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let round = 0; round < 12; round++)
    for (const kind of ['known', 'unknown'] as const) {
      const email = kind === 'known' ? await world.register() : `ghost${round}@example.com`;
      const start = performance.now();
      await wrong(email);
      times[kind].push(performance.now() - start);
    }
  // The shortest of each: whatever else the machine does only makes it longer.
  const [known, unknown] = [Math.min(...times.known), Math.min(...times.unknown)];
  assert.ok(known / unknown > 0.6 && known / unknown < 1.6, `known ${known} ms, unknown ${unknown} ms`);
});
