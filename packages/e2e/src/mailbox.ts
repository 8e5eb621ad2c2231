import { until } from './until.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What the shop has sent to somebody, as its own page shows it. */
export async function mailsTo(url: string, to: string): Promise<readonly Mail[]> {
  const response = await fetch(`${url}/mailbox/messages?to=${encodeURIComponent(to)}`);
  if (!response.ok) throw new Error(`The mailbox answered ${response.status}.`);
  return ((await response.json()) as { messages: readonly Mail[] }).messages;
}

/** Waits for a mail with such a subject. */
export async function mailTo(url: string, to: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined;
  await until(async () => {
    found = (await mailsTo(url, to)).find((mail) => subject.test(mail.subject));
    return found !== undefined;
  }, `a mail to ${to} about ${subject}`);
  return found as Mail;
}
