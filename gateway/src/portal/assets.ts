import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const from = createRequire(import.meta.url);
const pageFolder = new URL('page/', import.meta.url);

/** Everything the page loads, out of our own packages: it works without a network. */
const packaged: Readonly<Record<string, string>> = {
  'react.js': 'react/umd/react.production.min.js',
  'react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  'graphiql.js': 'graphiql/graphiql.min.js',
  'graphiql.css': 'graphiql/graphiql.min.css',
  'graphql-ws.js': 'graphql-ws/umd/graphql-ws.min.js',
};

interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly small: Buffer;
  readonly tag: string;
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
const own = new Set(readdirSync(pageFolder).filter((name) => (name.split('.').at(-1) ?? '') in types));
const read = new Map<string, Asset>();

/** Answers false for a name that is not on the list; a path is never made from what was asked. */
export function answerAsset(request: IncomingMessage, response: ServerResponse, name: string): boolean {
  const isOwn = own.has(name);
  if (!isOwn && !Object.hasOwn(packaged, name)) return false;
  const { type, body, small, tag } = assetOf(name, isOwn);
  const accepts = String(request.headers['accept-encoding']).includes('br');
  const head = { 'cache-control': 'no-cache', etag: tag, vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, head).end();
    return true;
  }
  response.writeHead(200, {
    ...head,
    'content-type': `${type}; charset=utf-8`,
    ...(accepts && { 'content-encoding': 'br' }),
  });
  response.end(accepts ? small : body);
  return true;
}

/** Packages do not change under a process; pages of our own are read again while they are being written. */
function assetOf(name: string, isOwn: boolean): Asset {
  const ready = read.get(name);
  if (ready && !isOwn) return ready;
  const body = readFileSync(isOwn ? new URL(name, pageFolder) : inPackage(packaged[name] ?? ''));
  const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  if (ready?.tag === tag) return ready;
  const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const asset = { type, body, small, tag };
  read.set(name, asset);
  return asset;
}

/** Files that a package ships but does not export are found by looking where Node would. */
function inPackage(file: string): string {
  const [name = ''] = file.split('/');
  const found = (from.resolve.paths(name) ?? []).map((folder) => join(folder, file)).find((path) => existsSync(path));
  if (!found) throw new Error(`${file} is not installed.`);
  return found;
}
