import { createTransport } from 'nodemailer';
import { type Channel, checkAddress, checkHeader, Undeliverable } from './channel.ts';

interface SmtpOptions {
  readonly url: string;
  readonly from: string;
}

/** Mail by SMTP. A server that says 5xx means it; everything else may pass. */
export function smtp({ url, from }: SmtpOptions): Channel & { close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // A template never names a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0]);
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    async send({ id, address, subject, text, html, unsubscribeUrl }) {
      const mail = {
        from,
        to: checkAddress(address),
        subject: checkHeader(subject, 'subject'),
        text,
        html,
        // The same at each try: a mail that went and was not heard to have gone is told apart by its receiver.
        messageId: `<${id}@${domain}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(unsubscribeUrl && {
            'List-Unsubscribe': `<${unsubscribeUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      };
      try {
        await transport.sendMail(mail);
      } catch (error) {
        throw refusedForGood(error) ? new Undeliverable(reasonOf(error)) : error;
      }
    },
    close: () => transport.close(),
  };
}

const refusedForGood = (error: unknown): boolean =>
  error instanceof Error &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500 &&
  // A wrong password of ours is no fault of the address.
  !('code' in error && error.code === 'EAUTH');

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
