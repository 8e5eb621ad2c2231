import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { readWhole } from '../src/files/read-whole.ts';
import { s3Store } from '../src/files/s3-store.ts';
import { s3StandIn } from './s3-stand-in.ts';

const s3 = await s3StandIn();
const store = s3Store(s3.settings);
const facts = { contentType: 'image/png', bytes: 4 };
const put = (url: string, body: string, type = 'image/png') =>
  fetch(url, { method: 'PUT', body, headers: { 'content-type': type } });

test('what is put is got back, and is gone when deleted; what is not there is null', async () => {
  await store.put('media/a', Readable.from([Buffer.from('abcd')]), facts);
  const file = await store.get('media/a');
  assert.equal(file?.bytes, 4);
  assert.equal(file && (await readWhole(file.body)).toString(), 'abcd');
  await store.delete('media/a');
  await store.delete('media/a');
  assert.equal(await store.get('media/a'), null);
});

test('a signed address takes the announced type and size and no other', async () => {
  const url = await store.uploadUrl('uploads/b', facts, 900);
  assert.ok(url?.startsWith(s3.settings.endpoint));
  assert.equal((await put(url ?? '', 'abcde')).status, 403);
  assert.equal((await put(url ?? '', 'abcd', 'text/html')).status, 403);
  assert.equal((await put((url ?? '').replace('uploads/b', 'uploads/c'), 'abcd')).status, 403);
  assert.equal((await put((url ?? '').replace(/Signature=.{4}/, 'Signature=beef'), 'abcd')).status, 403);
  assert.equal((await put((url ?? '').replace('Expires=900', 'Expires=90000'), 'abcd')).status, 403);
  assert.equal((await put(url ?? '', 'abcd')).status, 200);
});

test('a wrong key is refused by the storage, and said', async () => {
  const wrong = s3Store({ ...s3.settings, secretAccessKey: 'other' });
  await assert.rejects(wrong.get('media/a'), /answered 403/);
});

test('an address that has expired takes nothing', async () => {
  const later = await s3StandIn(() => new Date(Date.now() + 901_000));
  const url = await s3Store(later.settings).uploadUrl('uploads/b', facts, 900);
  assert.equal((await put(url ?? '', 'abcd')).status, 403);
});
