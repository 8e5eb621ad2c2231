import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import sharp from 'sharp';
import { doorOf } from './door.ts';
import { catalogWorld, customer, sellerOf, staff } from './world.ts';

const folder = await mkdtemp(join(tmpdir(), 'stoa-media-'));
after(() => rm(folder, { recursive: true }));
const world = await catalogWorld({ settings: { media: { kind: 'folder', folder }, publicUrl: '' } });

const door = await doorOf(world.subgraph);

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

test('an upload takes what was announced: not another type, not a byte more, not later, not forged', async () => {
  const begin = async () => {
    const input = {
      productId: ids.product.encode(await world.product()),
      kind: 'IMAGE',
      alt: 'x',
      contentType: 'image/png',
      bytes: 100,
    };
    return (await world.run(start, { input }, staff)).data.mediaUploadStart;
  };
  const { uploadUrl } = await begin();
  const put = async (path: string, body: RequestInit['body'], type = 'image/png') =>
    (
      await fetch(door + path, {
        method: 'PUT',
        body: body ?? null,
        headers: { 'content-type': type },
        duplex: 'half',
      } as RequestInit)
    ).status;
  const stream = (bytes: number) => new Blob([new Uint8Array(bytes)]).stream();
  assert.equal(await put(uploadUrl, new Uint8Array(100), 'image/jpeg'), 400);
  assert.equal(await put(uploadUrl, new Uint8Array(101)), 413);
  assert.equal(await put(uploadUrl, stream(5_000_000)), 413);
  assert.equal(await put(uploadUrl, stream(99)), 400);
  assert.equal(await put(`${uploadUrl}x`, new Uint8Array(100)), 403);
  assert.equal(await put(uploadUrl.replace(/\.[^.]*$/, '.forged'), new Uint8Array(100)), 403);
  assert.deepEqual(
    (await readdir(join(folder, 'uploads'))).filter((name) => name.includes('.part')),
    [],
  );
  assert.equal(await put(uploadUrl, stream(100)), 204);
  world.clock.advance(15 * 60_000);
  assert.equal(await put(uploadUrl, new Uint8Array(100)), 403);
});

test('a finish at once by ten is one picture, and a finished upload takes no second file', async () => {
  const png = await picture(50, 50).png().toBuffer();
  const { id, address, productId } = await upload(png, 'image/png');
  const other = await world.run(finish, { id }, staff);
  assert.equal(other.data.mediaUploadFinish.media.id, id);
  assert.equal(
    (await fetch(address, { method: 'PUT', body: new Uint8Array(png), headers: { 'content-type': 'image/png' } }))
      .status,
    400,
  );
  const input = { productId, kind: 'IMAGE', alt: 'Second', contentType: 'image/png', bytes: png.length };
  const { mediaId, uploadUrl } = (await world.run(start, { input }, staff)).data.mediaUploadStart;
  await fetch(door + uploadUrl, { method: 'PUT', body: new Uint8Array(png), headers: { 'content-type': 'image/png' } });
  await Promise.all(Array.from({ length: 10 }, () => world.run(finish, { id: mediaId }, staff)));
  const rows = await world.db
    .sql`select position from media where product_id = ${ids.product.decode(productId)} order by position`;
  assert.deepEqual(
    rows.map(({ position }) => position),
    [0, 1],
  );
});

test('a seller adds pictures to what they offer, and finishes only their own uploads', async () => {
  const sellerId = await world.seller();
  const productId = await world.product();
  const input = {
    productId: ids.product.encode(productId),
    kind: 'IMAGE',
    alt: 'x',
    contentType: 'image/png',
    bytes: 10,
  };
  const begin = async (viewer: object) => (await world.run(start, { input }, viewer)).data?.mediaUploadStart;
  assert.equal((await begin(sellerOf(sellerId))).userErrors[0].code, 'NOT_FOUND');
  await world.offer(await world.variant(productId), sellerId);
  const { mediaId } = await begin(sellerOf(sellerId));
  const another = { ...sellerOf(await world.seller()), userId: '01890a5d-ac96-774b-bcce-b302099a8058' };
  const ended = (await world.run(finish, { id: mediaId }, another)).data.mediaUploadFinish;
  assert.equal(ended.userErrors[0].code, 'NOT_FOUND');
  assert.equal((await world.run(start, { input }, customer)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
});
