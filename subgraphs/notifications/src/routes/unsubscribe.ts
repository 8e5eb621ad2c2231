import type { Route } from '@stoa/platform/subgraph.ts';
import { choosePreference } from '../commands/choose.ts';
import type { State } from '../context.ts';
import { readUnsubscribeToken } from '../domain/unsubscribe-token.ts';
import { sendPage } from './send-page.ts';

const shape = /^\/notifications\/unsubscribe\/([A-Za-z0-9_.-]{20,400})$/;

/**
 * The link at the end of a mail (RFC 8058). Looking at it changes nothing, for mail programs look at links by themselves;
 * posting to it does, from the page or from the mail program's own button.
 */
export const unsubscribe: Route<State> = async (request, response, { db, settings }) => {
  const [, token] = shape.exec(new URL(request.url ?? '/', 'http://localhost').pathname) ?? [];
  if (token === undefined) return false;
  request.resume();
  const found = readUnsubscribeToken(settings.secret, token);
  if (!found) sendPage(response, 404, 'This link is not one of ours', '<p>Please open it from the mail once more.</p>');
  else if (request.method === 'GET' || request.method === 'HEAD')
    sendPage(
      response,
      200,
      'No more mails of this kind?',
      '<form method="post"><button>No more of them</button></form>',
    );
  else if (request.method === 'POST') {
    const { userId, topic, channel } = found;
    await choosePreference({ db }, userId, { topic, channel, enabled: false });
    sendPage(response, 200, 'Done', '<p>You get no more mails of this kind. You can change that in your account.</p>');
  } else sendPage(response, 405, 'Not like this', '');
  return true;
};
