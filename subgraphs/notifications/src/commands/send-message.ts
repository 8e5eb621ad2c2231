import { readBuyer } from '@stoa/contracts/accounts.ts';
import { messageFailed } from '@stoa/contracts/notifications.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { record } from '@stoa/platform/log/record.ts';
import { Undeliverable } from '../channels/channel.ts';
import type { Living } from '../context.ts';
import { nextAllowed } from '../domain/quiet-hours.ts';
import { nextTry } from '../domain/retries.ts';
import { isOptional, isWanted } from '../domain/topics.ts';
import { unsubscribeToken } from '../domain/unsubscribe-token.ts';
import {
  abandonedMessages,
  claimMessage,
  endAttempt,
  type MessageRow,
  type Outcome,
  unclaim,
} from '../store/messages.ts';
import { forgetSubscription } from '../store/push-subscriptions.ts';
import { type Recipient, recipientOf } from '../store/recipients.ts';
import { letterOf } from '../templates/letter-of.ts';
import { type Rendered, render } from '../templates/render.ts';
import { wordsIn } from '../templates/words.ts';
import { sendMessageJob } from './send-message-job.ts';

/** Longer than any channel takes to answer or give up. */
const claimMs = 120_000;

/** One try: whom, whether still, when, in which words, and what came of it. */
export async function sendMessage(living: Living, messageId: string): Promise<void> {
  const { db, clock } = living;
  const now = clock.now();
  const message = await claimMessage(db, messageId, now, new Date(now.getTime() + claimMs));
  if (!message) return;
  const recipient = message.userId === null ? null : await recipientOf(db, message.userId);
  const runAt = message.urgent || !recipient ? now : nextAllowed(now, recipient.quiet);
  if (runAt > now) {
    await db.transaction(async (tx) => {
      await unclaim(tx, messageId);
      await enqueue(tx, sendMessageJob, { messageId }, { runAt, jobKey: `send ${messageId}` });
    });
    return;
  }
  await settle(living, message, await attempt(living, message, recipient));
}

type Tried = Outcome & { readonly again: boolean; readonly gone: boolean };

async function attempt(living: Living, message: MessageRow, recipient: Recipient | null): Promise<Tried> {
  const { state, clock } = living;
  const { channel, topic } = message;
  const nothing = { reason: null, sentAt: null, address: message.address, locale: message.locale, kept: null };
  if (recipient && !isWanted(recipient.preferences, topic, channel))
    return { ...nothing, status: 'SUPPRESSED', reason: 'It is not wanted any more.', again: false, gone: false };
  let to: Addressee = { address: message.address ?? '', locale: message.locale ?? 'en' };
  try {
    to = await addresseeOf(living, message, recipient);
    const { rendered, unsubscribeUrl } = written(living, message, to.locale);
    await state.channels[channel].send({ id: message.id, address: to.address, unsubscribeUrl, ...rendered });
    const kept = channel !== 'PUSH' && state.channels.local.has(channel) ? rendered : null;
    return { ...nothing, ...to, kept, status: 'SENT', sentAt: clock.now(), again: false, gone: false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const forGood = error instanceof Undeliverable;
    const again = !forGood && nextTry(message.attempts, clock.now()) !== null;
    const where = { address: to.address || null, locale: message.locale };
    return { ...nothing, ...where, status: again ? 'QUEUED' : 'FAILED', reason, again, gone: forGood && error.gone };
  }
}

interface Addressee {
  readonly address: string;
  readonly locale: string;
}

/** Where it goes, in which language. A user's address is asked for when it is needed: they may have changed it. */
async function addresseeOf({ bus }: Living, message: MessageRow, recipient: Recipient | null): Promise<Addressee> {
  const { channel, userId } = message;
  const locale = message.locale ?? recipient?.locale ?? 'en';
  if (channel !== 'EMAIL' || message.recipient !== userId) return { address: message.recipient, locale };
  const asked = { userId, shipping: null, billing: null };
  const answer = await bus.send(readBuyer, asked, { key: message.id });
  if ('kind' in answer || answer.buyer === null) throw new Undeliverable('There is no such user any more.');
  return { address: answer.buyer.email, locale: message.locale ?? answer.buyer.locale };
}

function written({ settings }: Living, message: MessageRow, locale: string) {
  const { kind, data, userId, topic, channel } = message;
  const { publicUrl, secret } = settings;
  const token = userId && isOptional(topic) ? unsubscribeToken(secret, { userId, topic, channel }) : null;
  const unsubscribeUrl = token && new URL(`/notifications/unsubscribe/${token}`, publicUrl).href;
  const unsubscribe = unsubscribeUrl ? { label: wordsIn(locale).unsubscribe, url: unsubscribeUrl } : null;
  const rendered: Rendered = render(letterOf(kind, locale, data), { publicUrl, locale, unsubscribe });
  return { rendered, unsubscribeUrl };
}

async function settle({ db, clock }: Living, message: MessageRow, tried: Tried): Promise<void> {
  const { id, kind, channel, attempts } = message;
  const now = clock.now();
  await db.transaction(async (tx) => {
    await endAttempt(tx, message, now, tried);
    const runAt = tried.again ? nextTry(attempts, now) : null;
    if (runAt) await enqueue(tx, sendMessageJob, { messageId: id }, { runAt, jobKey: `send ${id}` });
    if (tried.gone && channel === 'PUSH') await forgetSubscription(tx, message.recipient);
    if (tried.status === 'FAILED')
      await record(tx, messageFailed, id, { messageId: id, kind, channel, reason: tried.reason ?? '' });
  });
}

const batch = 500;

/** Messages whose sender died over them go back into the queue; the job that runs every five minutes. */
export async function resumeAbandoned({ db, clock }: Pick<Living, 'db' | 'clock'>): Promise<void> {
  const left = await abandonedMessages(db, clock.now(), batch);
  await db.transaction(async (tx) => {
    for (const messageId of left) await enqueue(tx, sendMessageJob, { messageId }, { jobKey: `send ${messageId}` });
  });
}
