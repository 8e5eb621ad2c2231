import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import sharp from 'sharp';
import { doorOf } from './door.ts';
import { catalogWorld, staff } from './world.ts';
import { s3StandIn } from './s3-stand-in.ts';

const folder = await mkdtemp(join(tmpdir(), 'stoa-media-'));
after(() => rm(folder, { recursive: true }));
const world = await catalogWorld({ settings: { media: { kind: 'folder', folder }, publicUrl: '' } });
const s3 = await s3StandIn();
const clouded = await catalogWorld({ settings: { media: s3.settings, publicUrl: '' } });

const door = await doorOf(world.subgraph);
const cloudedDoor = await doorOf(clouded.subgraph);

const start = `mutation ($input: MediaUploadStartInput!) { mediaUploadStart(input: $input) { mediaId uploadUrl userErrors { code field } } }`;
const finish = `mutation ($id: ID!) { mediaUploadFinish(input: { mediaId: $id }) { media { id url small: url(width: 200) huge: url(width: 9000) contentType width height } userErrors { code message } } }`;
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#385' } });

async function upload(
  content: Buffer,
  contentType: string,
  { kind = 'IMAGE', viewer = staff, shop = world, at = door } = {},
) {
  const productId = ids.product.encode(await shop.product());
  const input = { productId, kind, alt: 'A cup', contentType, bytes: content.length };
  const { mediaUploadStart: begun } = (await shop.run(start, { input }, viewer)).data;
  const address = begun.uploadUrl.startsWith('/') ? at + begun.uploadUrl : begun.uploadUrl;
  const sent = await fetch(address, {
    method: 'PUT',
    body: new Uint8Array(content),
    headers: { 'content-type': contentType },
  });
  const ended = (await shop.run(finish, { id: begun.mediaId }, viewer)).data?.mediaUploadFinish;
  return { status: sent.status, id: begun.mediaId as string, address, productId, ...ended };
}

for (const [name, shop, at] of [
  ['a folder', world, door],
  ['S3', clouded, cloudedDoor],
] as const) {
  test(`a picture in ${name} is looked into, sized, and served for ever`, async () => {
    const jpeg = await picture(900, 600)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'secret place' } })
      .toBuffer();
    const { media, productId } = await upload(jpeg, 'image/jpeg', { shop, at });
    assert.deepEqual([media.width, media.height, media.contentType], [900, 600, 'image/jpeg']);
    assert.match(media.small, /width=320$/);
    assert.match(media.huge, /width=640$/);
    const small = await fetch(`${at}/media/${media.id}?width=161`);
    assert.equal(small.headers.get('content-type'), 'image/webp');
    assert.match(small.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(small.headers.get('x-content-type-options'), 'nosniff');
    assert.equal((await sharp(await small.arrayBuffer()).metadata()).width, 320);
    const original = await fetch(at + media.url);
    const content = Buffer.from(await original.arrayBuffer());
    assert.equal(content.includes('secret place'), false);
    const again = await fetch(at + media.url, { headers: { 'if-none-match': original.headers.get('etag') ?? '' } });
    assert.equal(again.status, 304);
    const shown = await shop.run('query ($id: ID!) { product(id: $id) { media { id alt kind } version } }', {
      id: productId,
    });
    assert.deepEqual(shown.data.product, { media: [{ id: media.id, alt: 'A cup', kind: 'IMAGE' }], version: 2 });
  });
}

test('what a file is decides its content, not its name', async () => {
  const png = await picture(30, 30).png().toBuffer();
  const refused = async (content: Buffer, type: string, kind?: string) =>
    (await upload(content, type, kind ? { kind } : {})).userErrors.map(({ code }: { code: string }) => code);
  assert.deepEqual(await refused(png, 'image/jpeg'), ['MEDIA_REFUSED']);
  assert.deepEqual(await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/png'), [
    'MEDIA_REFUSED',
  ]);
  assert.deepEqual(await refused(Buffer.concat([png.subarray(0, 60), Buffer.alloc(100)]), 'image/png'), [
    'MEDIA_REFUSED',
  ]);
  assert.deepEqual(await refused(Buffer.from('<html>'), 'video/mp4', 'VIDEO'), ['MEDIA_REFUSED']);
  const frames = Buffer.concat([Buffer.alloc(3 * 40 * 20, 9), Buffer.alloc(3 * 40 * 20, 200)]);
  const animated = await sharp(frames, { raw: { width: 40, height: 40, channels: 3, pageHeight: 20 } as never })
    .webp({ loop: 0, delay: [50, 50] })
    .toBuffer();
  assert.deepEqual(await refused(animated, 'image/webp'), ['MEDIA_REFUSED']);
});

test('a picture of too many pixels is refused before it fills the memory', async () => {
  const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#000' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  assert.ok(bomb.length < 2_000_000);
  const before = process.memoryUsage().rss;
  const { userErrors } = await upload(bomb, 'image/png');
  assert.equal(userErrors[0].code, 'MEDIA_REFUSED');
  assert.ok(process.memoryUsage().rss - before < 200_000_000);
});

test('films and models are kept as they are; SVG is not taken', async () => {
  const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom0000isommp42'), Buffer.alloc(500, 7)]);
  const glb = Buffer.concat([Buffer.from('glTF\x02\x00\x00\x00', 'latin1'), Buffer.alloc(100, 1)]);
  for (const [content, type, kind] of [
    [mp4, 'video/mp4', 'VIDEO'],
    [glb, 'model/gltf-binary', 'MODEL'],
  ] as const) {
    const { media } = await upload(content, type, { kind });
    const served = await fetch(door + media.url);
    assert.equal(served.headers.get('content-type'), type);
    assert.deepEqual(Buffer.from(await served.arrayBuffer()), content);
  }
  const input = {
    productId: ids.product.encode(await world.product()),
    kind: 'IMAGE',
    alt: 'x',
    contentType: 'image/svg+xml',
    bytes: 10,
  };
  const { mediaUploadStart } = (await world.run(start, { input }, staff)).data;
  assert.deepEqual(mediaUploadStart, {
    mediaId: null,
    uploadUrl: null,
    userErrors: [{ code: 'INVALID_INPUT', field: ['contentType'] }],
  });
});

test('seeded pictures are drawn when they are asked for, and can run nothing', async () => {
  const id = ids.media.make(world.clock, world.environment.random);
  const drawn = JSON.stringify({ seed: 1, index: 2, view: 0, title: 'Cup' });
  await world.db.sql`
    insert into media (id, product_id, kind, position, alt, content_type, bytes, owner, drawn, ready_at)
    values (${id}, ${await world.product()}, 'IMAGE', 0, 'Cup', 'image/svg+xml', 0, 'seed', ${drawn}::text::jsonb, now())`;
  const served = await fetch(`${door}/media/${ids.media.encode(id)}?width=100`);
  assert.match(await served.text(), /^<svg/);
  assert.equal(served.headers.get('content-security-policy'), "default-src 'none'; style-src 'unsafe-inline'");
  assert.equal(served.headers.get('content-type'), 'image/svg+xml');
  assert.equal(
    (await fetch(`${door}/media/${ids.media.encode(ids.media.make(world.clock, world.environment.random))}`)).status,
    404,
  );
  for (const path of ['/media/..%2f..%2fetc', '/media/med_x', '/media/upload/../x'])
    assert.notEqual((await fetch(door + path)).status, 200);
});
