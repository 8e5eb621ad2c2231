import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import postgres from 'postgres';
import { ids } from '@stoa/kernel/ids.ts';
import { clientOf } from '../src/client.ts';
import { oneProcess } from '../src/set-ups.ts';
import { staffMutations } from '../src/staff-mutations.ts';
import { until } from '../src/until.ts';

const setUp = await oneProcess();
const sql = postgres(setUp.databaseUrl, { max: 2 });
after(async () => {
  await sql.end();
  await setUp.stop();
});
const visitor = clientOf(setUp.url);
const clara = await visitor.signedInAs('clara@example.com');

/** Everything that a mutation could have changed, as one number a table. */
async function countsOf(domain: string): Promise<string> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = ${domain} and table_type = 'BASE TABLE'
      and table_name not in ('refused_attempt', 'event_cursor', 'session', 'refresh_token')`;
  const counts = await Promise.all(
    tables.map(({ name }) => sql`select ${name}::text as name, count(*) from ${sql(domain)}.${sql(name)}`),
  );
  return JSON.stringify(counts.flat().toSorted((a, b) => (String(a['name']) < String(b['name']) ? -1 : 1)));
}

const mutations = staffMutations();

test('there are staff and seller mutations in every domain but for carts, which are their buyers’ alone', () => {
  assert.deepEqual([...new Set(mutations.map(({ domain }) => domain))].toSorted(), [
    'accounts',
    'catalog',
    'fulfillment',
    'inventory',
    'notifications',
    'orders',
    'payments',
  ]);
});

for (const { domain, name, query, variables } of mutations)
  test(`a customer who calls ${name} is refused, which is written down, and nothing is done`, async () => {
    const before = await countsOf(domain);
    const { errors, data } = await clara.ask(query, variables);
    assert.equal(errors?.[0]?.extensions['code'], 'FORBIDDEN', JSON.stringify(errors));
    assert.equal(data?.[name], null);
    const requestId = String(errors?.[0]?.extensions['requestId']);
    await until(
      async () =>
        (await sql`select 1 from ${sql(domain)}.refused_attempt where request_id = ${requestId} and field = ${name}`)
          .length === 1,
      'the refusal is written down',
    );
    assert.equal(await countsOf(domain), before);
    const anonymous = await visitor.ask(query, variables);
    assert.equal(anonymous.errors?.[0]?.extensions['code'], 'UNAUTHENTICATED');
  });

test("another's address looks like one that is not there", async () => {
  const jonas = await visitor.signedInAs('jonas@example.com');
  const [theirs] = (await jonas.ask('{ viewer { addresses { id } } }')).data.viewer.addresses;
  const nobodys = ids.address.encode('01890a5d-ac96-774b-bcce-b302099a8057');
  const remove = (id: string) =>
    clara.ask('mutation ($id: ID!) { addressDelete(input: { addressId: $id }) { userErrors { code message } } }', {
      id,
    });
  const [other, absent] = [await remove(theirs.id as string), await remove(nobodys)];
  assert.deepEqual(other.data, absent.data);
  const [said, same] = [other, absent].map(({ errors }) => [errors?.[0]?.message, errors?.[0]?.extensions['code']]);
  assert.deepEqual(said, same);
  assert.equal(said?.[1], 'NOT_FOUND');
  assert.equal((await jonas.ask('{ viewer { addresses { id } } }')).data.viewer.addresses[0].id, theirs.id);
});

test('an id of the wrong type is an input error, whoever asks', async () => {
  for (const query of [
    '{ product(id: "var_01KE6JQ300ESZTD64K9A73911H") { id } }',
    '{ variant(id: "1; drop table") { id } }',
    '{ category(id: "__proto__") { id } }',
  ]) {
    const { errors } = await visitor.ask(query);
    assert.equal(errors?.[0]?.extensions['code'], 'BAD_ID');
  }
});

test('a page that is too long, or a cursor that is forged, is refused', async () => {
  for (const args of ['first: 99999999', 'first: -1', 'first: 0', 'after: "forged"']) {
    const { errors } = await visitor.ask(`{ products(${args}) { nodes { id } } }`);
    assert.equal(errors?.[0]?.extensions['code'], 'BAD_PAGINATION', args);
  }
});

test('what is not there is not found, and guessing tells nothing', async () => {
  const { data, errors } = await visitor.ask(
    `{ product(id: "${ids.product.encode('01890a5d-ac96-774b-bcce-b302099a8057')}") { id } }`,
  );
  assert.equal(errors, undefined);
  assert.equal(data.product, null);
});
