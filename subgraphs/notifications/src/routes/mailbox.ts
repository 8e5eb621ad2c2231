import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { ids } from '@stoa/kernel/ids.ts';
import { writeJson } from '@stoa/platform/http/write-json.ts';
import type { Route } from '@stoa/platform/subgraph.ts';
import type { State } from '../context.ts';
import { mailboxOf, messageById } from '../store/messages.ts';

const most = 100;
const html = /^\/mailbox\/messages\/(msg_[0-9A-Z]{26})\.html$/;

/** What was sent while nothing is configured to send it: for developers and tests. Not there in production. */
export const mailbox: Route<State> = async (request, response, { db, settings, state }) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (!/^\/mailbox(\/|$)/.test(pathname) || request.method !== 'GET') return false;
  if (settings.environment === 'production' || !state.channels.local.has('EMAIL')) return false;
  const [, id] = html.exec(pathname) ?? [];
  if (id !== undefined) {
    const message = await messageById(db, ids.message.decode(id));
    // A letter may look like anything, and do nothing: no script, no form, nothing fetched.
    send(
      response,
      message?.html ?? '',
      'text/html',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    );
  } else if (pathname === '/mailbox/messages') {
    const messages = await mailboxOf(db, searchParams.get('to'), most);
    writeJson(response, 200, {
      messages: messages.map((message) => ({
        id: ids.message.encode(message.id),
        kind: message.kind,
        channel: message.channel,
        to: message.address ?? message.recipient,
        locale: message.locale,
        subject: message.subject,
        text: message.body,
        html: message.html,
        data: message.data,
        sentAt: message.sentAt,
      })),
    });
  } else if (pathname === '/mailbox/page.js')
    send(response, await readFile(new URL('mailbox-page.js', import.meta.url), 'utf8'), 'text/javascript');
  else if (pathname === '/mailbox' || pathname === '/mailbox/')
    send(
      response,
      await readFile(new URL('mailbox-page.html', import.meta.url), 'utf8'),
      'text/html',
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'",
    );
  else return false;
  return true;
};

function send(response: ServerResponse, body: string, type: string, policy = "default-src 'none'"): void {
  response.writeHead(body === '' ? 404 : 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(body);
}
