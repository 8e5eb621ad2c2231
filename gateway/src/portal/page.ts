import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export interface ReadyOperation {
  readonly title: string;
  readonly query: string;
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
  "frame-ancestors 'none'",
].join('; ');

export function answerPage(response: ServerResponse, operations: readonly ReadyOperation[]): void {
  const tabs = JSON.stringify(operations).replaceAll('<', '\\u003c');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
  response.end(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Stoa</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/portal/graphiql.css" />
    <link rel="stylesheet" href="/portal/portal.css" />
  </head>
  <body>
    <div id="portal">Loading …</div>
    <script id="operations" type="application/json">${tabs}</script>
    <script src="/portal/react.js"></script>
    <script src="/portal/react-dom.js"></script>
    <script src="/portal/graphql-ws.js"></script>
    <script src="/portal/graphiql.js"></script>
    <script src="/portal/portal.js"></script>
  </body>
</html>
`);
}
