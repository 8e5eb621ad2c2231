import { fail } from '@stoa/kernel/errors.ts';
import type { Route } from '@stoa/platform/subgraph.ts';
import type { State } from '../context.ts';
import { isGenuine } from '../documents/document-ticket.ts';
import { documentByNumber } from '../store/documents.ts';
import { ordersById } from '../store/orders.ts';

const shape = /^\/orders\/documents\/([A-Z]\d{9})\.pdf$/;

/** GET /orders/documents/<number>.pdf with a ticket of `OrderDocument.url`. Drawn from what never changes: the same each time. */
export const showDocument: Route<State> = async (request, response, { db, clock, settings }) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const number = shape.exec(pathname)?.[1];
  if (number === undefined || request.method !== 'GET') return false;
  const until = Number(searchParams.get('until'));
  if (!isGenuine(number, until, searchParams.get('ticket') ?? '', settings.secret, clock))
    fail('NOT_FOUND', 'This link works no longer: ask for the document again.');
  const document = await documentByNumber(db.sql, number);
  const [order] = document ? await ordersById(db.sql, [document.orderId]) : [];
  if (!document || !order) fail('NOT_FOUND', 'There is no such document.');
  // Loaded when the first document is asked for: it is a fifth of this domain's code.
  const { drawDocument } = await import('../documents/draw-document.ts');
  const pdf = await drawDocument(document, order);
  response.writeHead(200, {
    'content-type': 'application/pdf',
    'content-length': pdf.length,
    'content-disposition': `inline; filename="${number}.pdf"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(pdf);
  return true;
};
