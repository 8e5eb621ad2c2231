import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Channel, channels, type Topic, topics } from './topics.ts';

/** What a link in a mail may switch off, and for whom. */
export interface Unsubscription {
  readonly userId: string;
  readonly topic: Topic;
  readonly channel: Channel;
}

/** Does not expire: who finds an old mail must still be able to be left alone. */
export function unsubscribeToken(secret: string, { userId, topic, channel }: Unsubscription): string {
  const body = Buffer.from(JSON.stringify([userId, topic, channel])).toString('base64url');
  return `${body}.${signature(secret, body)}`;
}

export function readUnsubscribeToken(secret: string, token: string): Unsubscription | null {
  const [body = '', given = ''] = token.split('.');
  const expected = signature(secret, body);
  if (given.length !== expected.length || !timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return null;
  const [userId, topic, channel] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [string, Topic, Channel];
  return topics.includes(topic) && channels.includes(channel) ? { userId, topic, channel } : null;
}

const signature = (secret: string, body: string): string =>
  createHmac('sha256', `${secret} unsubscribe`).update(body).digest('base64url');
