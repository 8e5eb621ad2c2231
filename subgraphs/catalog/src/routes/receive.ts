import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import { exactly } from '../files/exactly.ts';
import type { Bytes } from '../files/file-store.ts';
import { readTicket, type Ticket } from '../files/ticket.ts';

export interface Door {
  readonly prefix: string;
  readonly purpose: Ticket['purpose'];
  readonly clock: Clock;
  readonly settings: Settings;
}

const methods = 'PUT, OPTIONS';

/** The file that a ticket is for; null when the request is for another door, 'answered' when there is no more to do. */
export async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  { prefix, purpose, clock, settings }: Door,
): Promise<{ readonly ticket: Ticket; readonly body: Bytes } | 'answered' | null> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith(prefix)) return null;
  // The address is the right: pages of any origin may use it, and no cookie is looked at.
  response.setHeader('access-control-allow-origin', '*');
  if (request.method === 'OPTIONS') {
    const allowed = { 'access-control-allow-methods': methods, 'access-control-allow-headers': 'content-type' };
    response.writeHead(204, allowed).end();
    return 'answered';
  }
  if (request.method !== 'PUT') {
    response.writeHead(405, { allow: methods }).end();
    return 'answered';
  }
  // What is refused before it was read is not read at all.
  response.setHeader('connection', 'close');
  const ticket = readTicket(pathname.slice(prefix.length), purpose, settings.secret, clock);
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== ticket.contentType)
    fail('BAD_INPUT', `Send it as ${ticket.contentType}, as was announced.`);
  const length = request.headers['content-length'];
  if (length !== undefined && Number(length) !== ticket.bytes)
    fail(
      Number(length) > ticket.bytes ? 'PAYLOAD_TOO_LARGE' : 'BAD_INPUT',
      `Send the ${ticket.bytes} bytes announced.`,
    );
  return { ticket, body: exactly(request as Bytes, ticket.bytes) };
}
