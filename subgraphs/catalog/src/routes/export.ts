import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '@stoa/platform/database.ts';
import type { Route } from '@stoa/platform/subgraph.ts';
import type { State } from '../context.ts';
import { readTicket } from '../files/ticket.ts';
import { exportColumns, exportProducts } from '../queries/export-products.ts';

const shape = /^\/catalog\/export\/([^/]+)\/products\.(csv|jsonl)$/;

/** GET /catalog/export/<ticket>/products.csv: as slow as its reader, and never more in memory than a portion. */
export const exportFile: Route<State> = async (request, response, { db, clock, settings }) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, token, format] = shape.exec(pathname) ?? [];
  if (token === undefined || request.method !== 'GET') return false;
  readTicket(token, 'export', settings.secret, clock);
  const name = `products-${clock.now().toISOString().slice(0, 10)}.${format}`;
  response.writeHead(200, {
    'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  const lines = format === 'csv' ? csvLines(db) : jsonLines(db);
  await pipeline(Readable.from(lines, { objectMode: true, highWaterMark: 64 }), response);
  return true;
};

async function* csvLines(db: Database): AsyncGenerator<string> {
  const columns = await exportColumns(db);
  yield `${columns.join(',')}\n`;
  for await (const cells of exportProducts(db))
    yield `${columns.map((column) => quoted(cells[column] ?? '')).join(',')}\n`;
}

async function* jsonLines(db: Database): AsyncGenerator<string> {
  for await (const cells of exportProducts(db)) yield `${JSON.stringify(cells)}\n`;
}

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
