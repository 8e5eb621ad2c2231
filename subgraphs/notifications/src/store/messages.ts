import type { Database, Tx } from '@stoa/platform/database.ts';
import type { KindName } from '../domain/kinds.ts';
import type { Topic } from '../domain/topics.ts';
import type { LetterData } from '../domain/letter.ts';

export type MessageChannel = 'EMAIL' | 'SMS' | 'PUSH';
export type MessageStatus = 'QUEUED' | 'SENT' | 'FAILED' | 'SUPPRESSED';

export interface NewMessage {
  readonly id: string;
  readonly eventId: string;
  readonly kind: KindName;
  readonly topic: Topic;
  readonly channel: MessageChannel;
  readonly userId: string | null;
  readonly recipient: string;
  readonly address: string | null;
  readonly locale: string | null;
  readonly data: LetterData;
  readonly urgent: boolean;
  /** Not kept when it is sent. */
  readonly forget: boolean;
}

export interface MessageRow extends NewMessage {
  readonly status: MessageStatus;
  readonly attempts: number;
  readonly reason: string | null;
  readonly subject: string | null;
  readonly body: string | null;
  readonly html: string | null;
  readonly createdAt: Date | string;
  readonly sentAt: Date | string | null;
}

export const messageColumns = `id, event_id as "eventId", kind, topic, channel, user_id as "userId", recipient, address, locale, data,
  urgent, forget, status, attempts, reason, subject, body, html, created_at as "createdAt", sent_at as "sentAt"`;

/** Gives the ids of those that are new: of one event, each recipient is told once by each way. */
export async function insertMessages({ sql }: Tx, messages: readonly NewMessage[], at: Date): Promise<string[]> {
  if (messages.length === 0) return [];
  const rows = await sql<{ id: string }[]>`
    insert into message (id, event_id, kind, topic, channel, user_id, recipient, address, locale, data, urgent, forget, created_at)
    select m.id, m."eventId", m.kind, m.topic, m.channel, m."userId", m.recipient, m.address, m.locale, m.data, m.urgent, m.forget,
      ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(messages)}::text::jsonb) as m(id uuid, "eventId" uuid, kind text, topic text, channel text,
      "userId" uuid, recipient text, address text, locale text, data jsonb, urgent boolean, forget boolean)
    on conflict (event_id, recipient, channel) do nothing returning id`;
  return rows.map(({ id }) => id);
}

/** For whoever sends it now, and nobody else until then; null when it is sent, given up, or in somebody's hands. */
export async function claimMessage(
  { sql }: Pick<Database, 'sql'>,
  id: string,
  now: Date,
  until: Date,
): Promise<MessageRow | null> {
  const [row] = await sql.unsafe<MessageRow[]>(
    `update message set claimed_until = $3::timestamptz, attempts = attempts + 1
     where id = $1 and status = 'QUEUED' and (claimed_until is null or claimed_until <= $2::timestamptz) returning ${messageColumns}`,
    [id, now, until],
    { prepare: true },
  );
  return row ?? null;
}

export interface Outcome {
  readonly status: MessageStatus;
  readonly reason: string | null;
  readonly sentAt: Date | null;
  readonly address: string | null;
  readonly locale: string | null;
  /** As it was written, where it stays in the house; else its data is forgotten with it. */
  readonly kept: { readonly subject: string; readonly text: string; readonly html: string } | null;
}

export async function endAttempt({ sql }: Tx, message: MessageRow, at: Date, outcome: Outcome): Promise<void> {
  const { id, attempts } = message;
  const { status, reason, sentAt, address, locale, kept } = outcome;
  if (message.forget && status !== 'QUEUED') return void (await sql`delete from message where id = ${id}`);
  const forget = status === 'SENT' && kept === null;
  await sql`
    with attempt as (
      insert into message_attempt (message_id, number, at, problem) values (${id}, ${attempts}, ${at.toISOString()}, ${reason})
    )
    update message set status = ${status}, reason = ${reason}, claimed_until = null, address = ${address}, locale = ${locale},
      sent_at = ${sentAt?.toISOString() ?? null}, subject = ${kept?.subject ?? null}, body = ${kept?.text ?? null}, html = ${kept?.html ?? null},
      data = case when ${forget} then '{}'::jsonb else data end
    where id = ${id}`;
}

/** Not tried yet after all: it is night where it goes. */
export async function unclaim({ sql }: Tx, id: string): Promise<void> {
  await sql`update message set claimed_until = null, attempts = attempts - 1 where id = ${id}`;
}

/** Given up once, tried again because somebody asks: false when it is not one of those. */
export const reviveMessage = async ({ sql }: Tx, id: string): Promise<boolean> =>
  (
    await sql`update message set status = 'QUEUED', reason = null, attempts = 0 where id = ${id} and status = 'FAILED' returning 1`
  ).length > 0;

export async function messageById({ sql }: Pick<Database, 'sql'>, id: string): Promise<MessageRow | null> {
  const [row] = await sql.unsafe<MessageRow[]>(`select ${messageColumns} from message where id = $1`, [id], {
    prepare: true,
  });
  return row ?? null;
}

export const attemptsOf = async ({ sql }: Pick<Database, 'sql'>, ids: readonly string[]) =>
  await sql<{ messageId: string; number: number; at: Date; problem: string | null }[]>`
    select message_id as "messageId", number, at, problem from message_attempt
    where message_id = any(${ids as string[]}::uuid[]) order by message_id, number`;

/** What lies in the mailbox, the newest first. */
export const mailboxOf = async (
  { sql }: Pick<Database, 'sql'>,
  to: string | null,
  most: number,
): Promise<MessageRow[]> =>
  await sql.unsafe<MessageRow[]>(
    `select ${messageColumns} from message where html is not null and ($1::text is null or address = $1 or recipient = $1)
     order by id desc limit $2`,
    [to, most],
    { prepare: true },
  );

/** Whoever sent these died over it. */
export const abandonedMessages = async ({ sql }: Pick<Database, 'sql'>, now: Date, most: number): Promise<string[]> =>
  (
    await sql<{ id: string }[]>`
      select id from message where status = 'QUEUED' and claimed_until <= ${now} order by id limit ${most}`
  ).map(({ id }) => id);
