import { type Channel, Undeliverable } from './channel.ts';

interface TwilioOptions {
  readonly url: string;
  readonly accountSid: string;
  readonly authToken: string;
  /** A number, or the id of a messaging service (MG…). */
  readonly from: string;
}

const timeoutMs = 15_000;
const longest = 480;

/** Text messages by Twilio's published API: POST /2010-04-01/Accounts/{sid}/Messages.json, answered with 201. */
export const twilio = ({ url, accountSid, authToken, from }: TwilioOptions): Channel => ({
  async send({ address, subject, text }) {
    if (!/^\+[1-9]\d{6,14}$/.test(address)) throw new Undeliverable('The number is not one with country code.');
    const form = new URLSearchParams({ To: address, Body: `${subject}\n${text}`.slice(0, longest) });
    form.set(from.startsWith('MG') ? 'MessagingServiceSid' : 'From', from);
    const answer = await fetch(new URL(`/2010-04-01/Accounts/${accountSid}/Messages.json`, url), {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
      body: form,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const words = await answer.text();
    if (answer.ok) return;
    const problem = `Twilio answered ${answer.status}: ${words.slice(0, 300)}`;
    // 401 is our mistake and 429 is haste: both pass. Other refusals are about the number or the words.
    const passes = answer.status >= 500 || answer.status === 401 || answer.status === 429;
    throw passes ? new Error(problem) : new Undeliverable(problem);
  },
});
