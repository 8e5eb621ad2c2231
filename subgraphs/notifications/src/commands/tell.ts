import { notificationAdded } from '@stoa/contracts/notifications.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import { type KindName, kinds } from '../domain/kinds.ts';
import { nextAllowed } from '../domain/quiet-hours.ts';
import { type Channel, channels, isWanted } from '../domain/topics.ts';
import { insertNotification } from '../store/feed.ts';
import { insertMessages, type NewMessage } from '../store/messages.ts';
import { type Recipient, recipientOf } from '../store/recipients.ts';
import type { LetterData } from '../domain/letter.ts';
import { sendMessageJob } from './send-message-job.ts';

/** Who is to be told: somebody with an account, with an address, or both. */
export interface Who {
  readonly userId: string | null;
  readonly email: string | null;
  readonly locale: string | null;
  /** Erased since: what they are told is not kept. */
  readonly forget?: boolean;
}

export interface News {
  readonly kind: KindName;
  readonly who: Who;
  readonly data: LetterData;
  /** Ways by which it may be told; all of them when absent. */
  readonly by?: readonly Channel[];
}

/** Tells somebody something because of an event, by each way that they want: once, however often the event is heard. */
export async function tell(tx: Tx, event: LoggedEvent, { kind, who, data, by = channels }: News): Promise<void> {
  const at = new Date(event.recordedAt);
  const { topic, urgent } = kinds[kind];
  const recipient = who.userId === null ? null : await recipientOf(tx, who.userId);
  const wanted = (channel: Channel) =>
    by.includes(channel) && (recipient ? isWanted(recipient.preferences, topic, channel) : channel === 'EMAIL');
  if (who.userId !== null && wanted('IN_APP')) await addToFeed(tx, event, who.userId, kind, data);
  const base = {
    eventId: event.id,
    kind,
    topic,
    userId: who.userId,
    locale: who.locale,
    data,
    urgent,
    address: null,
    forget: who.forget ?? false,
  };
  const messages = targetsOf(who, recipient)
    .filter(({ channel }) => wanted(channel))
    .map((target) => ({ ...base, ...target, id: ids.message.make({ now: () => at }, systemRandom) }));
  const runAt = urgent || !recipient ? at : nextAllowed(at, recipient.quiet);
  for (const messageId of await insertMessages(tx, messages, at))
    await enqueue(tx, sendMessageJob, { messageId }, { jobKey: `send ${messageId}`, ...(runAt > at && { runAt }) });
}

type Target = Pick<NewMessage, 'channel' | 'recipient'>;

function targetsOf({ userId, email }: Who, recipient: Recipient | null): Target[] {
  const mail = email ?? userId;
  return [
    ...(mail === null ? [] : [{ channel: 'EMAIL' as const, recipient: mail }]),
    ...(recipient?.phone ? [{ channel: 'SMS' as const, recipient: recipient.phone }] : []),
    ...(recipient?.browsers ?? []).map((id) => ({ channel: 'PUSH' as const, recipient: id })),
  ];
}

async function addToFeed(tx: Tx, event: LoggedEvent, userId: string, kind: KindName, data: LetterData): Promise<void> {
  const at = new Date(event.recordedAt);
  const id = ids.notification.make({ now: () => at }, systemRandom);
  if (await insertNotification(tx, { id, userId, eventId: event.id, kind, data }, at))
    await record(tx, notificationAdded, userId, { userId, notificationId: id });
}
