import type { Environment } from '@stoa/platform/subgraph.ts';
import { pushTarget } from '../store/push-subscriptions.ts';
import type { Channel } from './channel.ts';
import { mailbox } from './mailbox.ts';
import { smtp } from './smtp.ts';
import { twilio } from './twilio.ts';
import { keptVapidKeys, type VapidKeys } from './vapid-keys.ts';
import { pushChannel } from './web-push.ts';

export interface Channels {
  readonly EMAIL: Channel;
  readonly SMS: Channel;
  readonly PUSH: Channel;
  /** Ways that end in the mailbox: what goes them is kept as it was written. */
  readonly local: ReadonlySet<'EMAIL' | 'SMS' | 'PUSH'>;
  vapid(): VapidKeys;
  close(): void;
}

/** What is not configured goes to the mailbox. */
export function openChannels({ db, settings }: Pick<Environment, 'db' | 'settings'>): Channels {
  const { mail, home, publicUrl } = settings;
  const bySmtp = mail.smtpUrl === undefined ? null : smtp({ url: mail.smtpUrl, from: mail.from });
  let keys: VapidKeys | undefined;
  const vapid = () => (keys ??= mail.vapid ?? keptVapidKeys(home));
  const sender = /[^\s<>]+@[^\s<>]+/.exec(mail.from)?.[0];
  const subject = publicUrl.startsWith('https:') ? publicUrl : `mailto:${sender ?? 'shop@stoa.example'}`;
  const push: Channel = {
    send: (message) => pushChannel({ keys: vapid(), subject, targetOf: (id) => pushTarget(db, id) }).send(message),
  };
  return {
    EMAIL: bySmtp ?? mailbox,
    SMS: mail.twilio ? twilio(mail.twilio) : mailbox,
    PUSH: push,
    local: new Set([...(bySmtp ? [] : (['EMAIL'] as const)), ...(mail.twilio ? [] : (['SMS'] as const))]),
    vapid,
    close: () => bySmtp?.close(),
  };
}
