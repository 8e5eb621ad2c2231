import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { clientOf } from '../src/client.ts';
import { manyProcesses } from '../src/set-ups.ts';
import { until } from '../src/until.ts';

const setUp = await manyProcesses('postgres');
after(() => setUp.stop());
const client = clientOf(setUp.url);

const page = '{ products(first: 3) { nodes { title variants(first: 1) { sku stock { available } } } } }';

test('a domain that dies under load leaves a hole, says which, and heals by itself', async () => {
  let isLoaded = true;
  const answers: Awaited<ReturnType<typeof client.ask>>[] = [];
  const load = Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let calls = 0; isLoaded && calls < 20_000; calls++) answers.push(await client.ask(page));
    }),
  );
  await until(() => Promise.resolve(answers.length > 50), 'the load runs');
  await setUp.domains.get('inventory')?.kill('SIGKILL');
  const isHole = (answer: (typeof answers)[number]) => answer.data?.products?.nodes[0].variants[0].stock === null;
  await until(() => Promise.resolve(isHole(answers.at(-1) ?? { status: 0 })), 'stock is missing');
  const hole = answers.findLast(isHole);
  assert.equal(hole?.errors?.[0]?.extensions['code'], 'DOMAIN_UNAVAILABLE');
  assert.equal(hole?.errors?.[0]?.extensions['domain'], 'inventory');
  assert.deepEqual(hole?.errors?.[0]?.path?.slice(0, 2), ['products', 'nodes']);
  const ready = (await (await fetch(`${setUp.url}/health/ready`)).json()) as {
    status: string;
    domains: Record<string, string>;
  };
  assert.deepEqual([ready.status, ready.domains['inventory']], ['degraded', 'unavailable']);
  await setUp.restart('inventory');
  await until(
    () => Promise.resolve(typeof answers.at(-1)?.data?.products?.nodes[0].variants[0].stock?.available === 'number'),
    'stock is back',
  );
  isLoaded = false;
  await load;
  assert.ok(
    answers.every(({ status, data }) => status === 200 && data.products.nodes.length === 3),
    'no page was lost whole',
  );
});

test('a subgraph answers the gateway only', async () => {
  const address = /http:\S+/.exec(setUp.domains.get('inventory')?.said() ?? '')?.[0] ?? '';
  const body = JSON.stringify({ query: '{ locations { id } }' });
  for (const headers of [{}, { 'stoa-caller': 'forged.signature' }] as Record<string, string>[]) {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    assert.equal(response.status, 401);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    assert.equal(errors[0]?.extensions.code, 'UNAUTHENTICATED');
  }
});
