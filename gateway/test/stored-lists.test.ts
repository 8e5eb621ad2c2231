import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { makeLogger } from '@stoa/platform/logger.ts';
import { testDatabase } from '@stoa/testkit/database.ts';
import { operationHash } from '../src/operations/operation-hash.ts';
import { storedLists } from '../src/operations/stored-lists.ts';

const database = await testDatabase({ name: 'gateway', migrations: new URL('../migrations/', import.meta.url) });
const open = () => storedLists(database.urlOf('gateway'), makeLogger('silent'));
const [one, other] = await Promise.all([open(), open()]);
after(async () => {
  await Promise.all([one.stop(), other.stop()]);
});

const listed = (text: string) => ({ id: operationHash(text), name: null, text });
const [a, b] = [listed('{ a }'), listed('{ b }')];

/** Until the other gateway has heard; bounded by the test's own time. */
async function heard(isHeard: () => boolean): Promise<void> {
  while (!isHeard()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('what is published by one gateway is known to all, version beside version, until it is retired', async () => {
  await one.publish({ client: 'app', version: '1', operations: [a] });
  assert.equal(one.current().textOf('app', a.id), a.text);
  await heard(() => other.current().textOf('app', a.id) === a.text);
  await other.publish({ client: 'app', version: '2', operations: [b] });
  await heard(() => one.current().has('app', b.text));
  assert.ok(one.current().has('app', a.text), 'the version before stays');
  await one.setActive('app', '1', false);
  await heard(() => !other.current().has('app', a.text));
  assert.ok(other.current().has('app', b.text));
  await one.setActive('app', '1', true);
  await heard(() => other.current().has('app', a.text));
  assert.deepEqual(
    (await one.all()).map(({ client, version, active, operations }) => [client, version, active, operations]),
    [
      ['app', '2', true, 1],
      ['app', '1', true, 1],
    ],
  );
});

test('a version does not change once it is published', async () => {
  await one.publish({ client: 'web', version: '1', operations: [a] });
  await assert.rejects(one.publish({ client: 'web', version: '1', operations: [b] }), { code: 'VERSION_CONFLICT' });
  await assert.rejects(one.setActive('web', 'none', false), { code: 'NOT_FOUND' });
});

test('a client may have a level of its own, and lose it', async () => {
  await one.setLevel('app', 'id-only');
  await heard(() => other.current().levelOf('app') === 'id-only');
  await one.setLevel('app', null);
  await heard(() => other.current().levelOf('app') === undefined);
});

test('a text that a client stored at one gateway is found at another', async () => {
  await one.texts.set(a.id, a.text);
  await one.texts.set(a.id, a.text);
  assert.equal(await other.texts.get(a.id), a.text);
  assert.equal(await other.texts.get(b.id), null);
});
