import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';

/** A right to do one thing at a plain HTTP door, carried by its address. */
export interface Ticket {
  readonly purpose: 'upload-media' | 'upload-import' | 'export';
  readonly id: string;
  readonly contentType: string;
  readonly bytes: number;
}

export function signTicket(ticket: Ticket, seconds: number, secret: string, clock: Clock): string {
  const until = clock.now().getTime() + seconds * 1000;
  const body = Buffer.from(JSON.stringify({ ...ticket, until })).toString('base64url');
  return `${body}.${signature(body, secret)}`;
}

/** What is forged, expired, or for another door gets one and the same answer. */
export function readTicket(token: string, purpose: Ticket['purpose'], secret: string, clock: Clock): Ticket {
  const [body = '', given = ''] = token.split('.');
  const expected = signature(body, secret);
  const genuine = given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
  const ticket = genuine
    ? (JSON.parse(Buffer.from(body, 'base64url').toString()) as Ticket & { readonly until: number })
    : null;
  return ticket?.purpose === purpose && clock.now().getTime() < ticket.until
    ? ticket
    : fail('FORBIDDEN', 'This address is not valid, or not any more: ask for a new one.');
}

const signature = (body: string, secret: string): string =>
  createHmac('sha256', `${secret} ticket`).update(body).digest('base64url');
