import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export interface ReadyOperation {
  readonly title: string;
  readonly query: string;
}

/** Somebody of the seeded world, whose password is no secret. */
export interface Persona {
  readonly name: string;
  readonly about: string;
  readonly email: string;
  readonly password: string;
}

export interface PageContent {
  /** What the portal opens with. */
  readonly operations: readonly ReadyOperation[];
  /** Whom one can sign in as; none in production. */
  readonly personas: readonly Persona[];
  /** Where the graph is asked; `/graphql` when absent. */
  readonly path?: string;
  /** Where mails can be read that went nowhere else. */
  readonly mailbox?: string;
}

/** The operations that the portal opens with; the first line of a file, as a comment, says what it shows. */
export const readOperations = (folder: URL): ReadyOperation[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => ({
      title: name.replace(/^\d+-|\.graphql$/g, ''),
      query: readFileSync(new URL(name, folder), 'utf8'),
    }));

/** Nothing from elsewhere may run, load or be sent to: the browser itself sees to it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const frame = readFileSync(new URL('page/page.html', import.meta.url), 'utf8');

/** With the documents that the page to watch asks, in a graph that answers them. */
export function answerPage(
  response: ServerResponse,
  { operations, personas, path = '/graphql', mailbox }: PageContent,
  documents: Readonly<Record<string, string>> | null,
): true {
  // Who watches an order places it as somebody: where there is nobody to be, there is nothing to watch.
  const watch = personas.length > 0 ? documents : null;
  const content = JSON.stringify({ operations, personas, path, mailbox, watch }).replaceAll('<', '\\u003c');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
  });
  response.end(frame.replace('{}', () => content));
  return true;
}
