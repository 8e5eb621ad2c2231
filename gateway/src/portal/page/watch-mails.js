import { mailbox } from './asking.js';
import { h } from './dom.js';
import { listen } from './watch-ask.js';
import { timeOf } from './watch-words.js';

/** A mail is on its way a little longer than the word of it. */
const laterMs = 1_500;
const mostShown = 12;

/** What the buyer was told since the order, with the mails where there is a mailbox to read them in. */
export function showMails(email, signal) {
  const list = h('ul', { class: 'mails' });
  const shown = new Set();
  let since = null;
  let again = null;

  async function read() {
    if (!mailbox || !email || signal.aborted || since === null) return;
    const response = await fetch(`${mailbox}/messages?to=${encodeURIComponent(email)}`);
    if (!response.ok || signal.aborted) return;
    const { messages } = await response.json();
    const ours = messages.filter(({ sentAt, channel }) => channel === 'EMAIL' && new Date(sentAt) >= since);
    for (const each of ours.toReversed()) {
      if (shown.has(each.id)) continue;
      shown.add(each.id);
      list.prepend(row(each));
    }
    for (const old of [...list.children].slice(mostShown)) old.remove();
  }

  const readSoon = () => {
    void read().catch(() => {});
    clearTimeout(again);
    again = setTimeout(() => void read().catch(() => {}), laterMs);
  };

  void listen('WatchMail', {}, signal, readSoon).catch(() => {});
  return {
    element: h(
      'section',
      { class: 'card small-card', 'aria-label': 'Mails' },
      h('h2', { class: 'flow-title' }, 'Mails'),
      list,
      mailbox
        ? h('a', { class: 'to-mailbox', href: mailbox, target: '_blank', rel: 'noopener' }, 'Open the mailbox')
        : null,
    ),
    show({ order }) {
      if (since !== null) return;
      since = new Date(order.placedAt);
      readSoon();
    },
  };
}

const row = ({ id, subject, sentAt }) =>
  h(
    'li',
    {},
    h('a', { href: `${mailbox}/messages/${id}.html`, target: '_blank', rel: 'noopener' }, subject),
    h('time', { class: 'quiet num', datetime: sentAt }, timeOf(sentAt)),
  );
