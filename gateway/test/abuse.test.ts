import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { costLimit, usualCostLimits } from '../src/limits/cost-limit.ts';
import { budgetsInMemory } from '../src/limits/budget.ts';
import { clock, codeOf, runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';
import { attacks } from './world/attacks.ts';
import { nested } from './world/nested.ts';

const plugins = [costLimit(usualCostLimits, budgetsInMemory(clock))];
const gateway = await runningGateway([shop, nested], { plugins, cors: { origins: ['https://shop.example'] } });
after(() => gateway.stop());

suite('the gateway refuses', () => {
  for (const [what, [body, code]] of Object.entries(attacks))
    test(`${what}: ${code}`, async () => {
      const answer = await gateway.ask(body);
      assert.equal(codeOf(answer), code, answer.text.slice(0, 500));
      assert.equal(answer.status, 400);
      assert.ok(!/\bat .*\.ts|node_modules|Did you mean/.test(answer.text));
    });

  test('lists of lists of lists, and tells what they would cost', async () => {
    const { text } = await gateway.ask(attacks['lists of lists of lists']?.[0]);
    const [error] = (JSON.parse(text) as { errors: { extensions: { cost: Record<string, number> } }[] }).errors;
    assert.deepEqual(error?.extensions.cost, { requestedQueryCost: 1_010_100, maximumQueryCost: 20_000 });
  });

  test('five megabytes: PAYLOAD_TOO_LARGE', async () => {
    const answer = await gateway.ask({ query: `{ hello } #${'x'.repeat(5_000_000)}` });
    assert.deepEqual([answer.status, codeOf(answer)], [413, 'PAYLOAD_TOO_LARGE']);
  });

  test('what names no type that it understands, or can be sent by a form', async () => {
    const ask = (headers: Record<string, string>) => gateway.ask({ query: '{ hello }' }, headers);
    assert.equal((await ask({ 'content-type': 'text/plain' })).status, 415);
    assert.equal((await ask({ 'content-type': 'application/x-www-form-urlencoded' })).status, 415);
    assert.equal((await ask({ 'content-type': 'application/json; charset=utf-16' })).status, 415);
    assert.equal((await ask({ accept: 'text/html' })).status, 406);
  });

  test('to let a page of another site read what it answers', async () => {
    const from = async (origin: string) =>
      (await gateway.ask({ query: '{ hello }' }, { origin })).headers.get('access-control-allow-origin');
    assert.equal(await from('https://evil.example'), null);
    assert.equal(await from('https://shop.example'), 'https://shop.example');
    const preflight = (origin: string) =>
      fetch(`${gateway.url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    assert.equal((await preflight('https://evil.example')).status, 403);
    assert.equal((await preflight('https://shop.example')).status, 204);
  });
});

suite('what a refusal costs', () => {
  const rounds = 20;
  /** Of the client that sends it, too, which is in this process and does as much work. */
  async function cpuOf(text: string): Promise<number> {
    const before = process.cpuUsage();
    for (let i = 0; i < rounds; i++) await gateway.ask(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / rounds;
  }

  for (const [what, [body]] of Object.entries(attacks))
    test(`${what} costs less than five milliseconds of processor`, async () => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      // The least of some tries: what the machine does beside them is not ours.
      let least = await cpuOf(text);
      for (let turn = 0; turn < 4 && least >= 5; turn++) least = Math.min(least, await cpuOf(text));
      assert.ok(least < 5, `${least.toFixed(2)} ms`);
    });
});
