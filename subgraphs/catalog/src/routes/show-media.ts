import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { ids } from '@stoa/kernel/ids.ts';
import { writeJson } from '@stoa/platform/http/write-json.ts';
import type { Route } from '@stoa/platform/subgraph.ts';
import { pictureOf } from '@stoa/seed/picture.ts';
import type { State } from '../context.ts';
import type { Drawn } from '../domain/drawn.ts';
import { mediaKey } from '../files/keys.ts';
import { uploadById } from '../store/media.ts';

const shape = /^\/media\/(med_[0-9A-Z]{26})$/;

/** GET /media/<id>?width=: what shoppers see. A picture never changes: another one has another id. */
export const showMedia: Route<State> = async (request, response, { db, state }) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, id] = shape.exec(pathname) ?? [];
  if (id === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const media = await uploadById(db, ids.media.decode(id));
  if (!media?.ready) return absent(response);
  const width = fitting(media.widths, searchParams.get('width'));
  response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  response.setHeader('etag', `"${id}-${width ?? 'original'}"`);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('content-type', width === null ? media.contentType : 'image/webp');
  response.setHeader('access-control-allow-origin', '*');
  if (request.headers['if-none-match'] === response.getHeader('etag')) {
    response.writeHead(304).end();
    return true;
  }
  if (media.drawn) return draw(request, response, media.drawn);
  const file = await state.files.get(mediaKey(media.id, width));
  if (!file) return absent(response);
  response.setHeader('content-length', file.bytes);
  if (request.method !== 'HEAD') await pipeline(file.body, response);
  else {
    file.body.destroy();
    response.end();
  }
  return true;
};

/** The next larger of the prepared widths, else the largest; the original when no width is asked for. */
function fitting(widths: readonly number[], asked: string | null): number | null {
  const width = Number(asked ?? Number.NaN);
  if (!(width > 0)) return null;
  return widths.find((each) => each >= width) ?? widths.at(-1) ?? null;
}

/** Nothing in it may run or be fetched, whoever drew it. */
function draw(request: IncomingMessage, response: ServerResponse, { seed, index, view, title }: Drawn): true {
  const svg = pictureOf(seed, index, view, title);
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  response.setHeader('content-length', Buffer.byteLength(svg));
  response.end(request.method === 'HEAD' ? undefined : svg);
  return true;
}

function absent(response: ServerResponse): true {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  writeJson(response, 404, { errors: [{ message: 'There is no such picture.' }] });
  return true;
}
