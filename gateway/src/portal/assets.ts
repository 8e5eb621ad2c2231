import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';

const from = createRequire(import.meta.url);

/** Everything the page loads, out of our own packages: it works without a network. */
const files: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  'react.js': { file: 'react/umd/react.production.min.js', type: 'text/javascript' },
  'react-dom.js': { file: 'react-dom/umd/react-dom.production.min.js', type: 'text/javascript' },
  'graphiql.js': { file: 'graphiql/graphiql.min.js', type: 'text/javascript' },
  'graphiql.css': { file: 'graphiql/graphiql.min.css', type: 'text/css' },
  'graphql-ws.js': { file: 'graphql-ws/umd/graphql-ws.min.js', type: 'text/javascript' },
};

export function answerAsset(response: ServerResponse, name: string): boolean {
  const own = name === 'portal.js' || name === 'portal.css';
  const asset = files[name];
  if (!own && !asset) return false;
  const text = own ? readFileSync(new URL(name, import.meta.url)) : readFileSync(inPackage(asset?.file ?? ''));
  const type = own ? (name.endsWith('.css') ? 'text/css' : 'text/javascript') : asset?.type;
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': own ? 'no-cache' : 'max-age=86400',
  });
  response.end(text);
  return true;
}

/** Files that a package ships but does not export are found by looking where Node would. */
function inPackage(file: string): string {
  const [name = ''] = file.split('/');
  const found = (from.resolve.paths(name) ?? []).map((folder) => join(folder, file)).find((path) => existsSync(path));
  if (!found) throw new Error(`${file} is not installed.`);
  return found;
}
