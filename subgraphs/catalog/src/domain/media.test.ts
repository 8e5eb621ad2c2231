import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkMedia, formatByContent, neverEnlarged } from './media.ts';

test('a file is what its first bytes say', () => {
  const cases: [string, string | null][] = [
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
    ['\0\0\0\x1cftypavif', 'avif'],
    ['\0\0\0\x18ftypisom', 'mp4'],
    ['\0\0\0\x18ftypheic', null],
    ['glTF\x02\0\0\0', 'glb'],
    ['<svg xmlns=', null],
    ['GIF89a', null],
    ['%PDF-1.7', null],
  ];
  for (const [start, format] of cases) assert.equal(formatByContent(Buffer.from(start, 'latin1')), format, start);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void formatByContent(bytes)));
});

test('sizes are smaller than the picture', () => {
  assert.deepEqual(neverEnlarged(700), [160, 320, 640]);
  assert.deepEqual(neverEnlarged(160), []);
});

test('only what is accepted for its kind may be announced', () => {
  const media = { kind: 'IMAGE', alt: 'A cup', contentType: 'image/png', bytes: 1 } as const;
  assert.equal(checkMedia(media), null);
  for (const contentType of ['image/svg+xml', 'video/mp4', 'constructor', 'text/html'])
    assert.equal(checkMedia({ ...media, contentType })?.field[0], 'contentType');
  assert.equal(checkMedia({ ...media, bytes: 25_000_001 })?.field[0], 'bytes');
});
