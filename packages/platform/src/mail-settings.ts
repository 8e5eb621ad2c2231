import { z } from 'zod';

/** By which ways people are told something. What is absent goes to the mailbox page. */
export interface MailSettings {
  /** A mail server: smtp://user:password@host:587, or smtps:// for one that speaks TLS from the start. */
  readonly smtpUrl: string | undefined;
  /** Whom mails are from. */
  readonly from: string;
  readonly twilio:
    | { readonly url: string; readonly accountSid: string; readonly authToken: string; readonly from: string }
    | undefined;
  /** The key by which push services know us; absent: one is made and kept. */
  readonly vapid: { readonly publicKey: string; readonly privateKey: string } | undefined;
}

const text = z.string().optional();

export const mailVariables = {
  SMTP_URL: z
    .string()
    .refine(
      (value) => /^smtps?:$/.test(URL.parse(value)?.protocol ?? ''),
      'is not the URL of a mail server (smtp://host:587)',
    )
    .optional(),
  MAIL_FROM: z.string().default('Stoa <shop@stoa.example>'),
  TWILIO_URL: z.url().default('https://api.twilio.com'),
  TWILIO_ACCOUNT_SID: text,
  TWILIO_AUTH_TOKEN: text,
  TWILIO_FROM: text,
  VAPID_PUBLIC_KEY: text,
  VAPID_PRIVATE_KEY: text,
};

type Variables = z.infer<z.ZodObject<typeof mailVariables>>;

const together: readonly (readonly string[])[] = [
  ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
  ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY'],
];

/** Settings that are worth nothing without the others. */
export const missingOfMail = (given: Readonly<Record<string, string | undefined>>): string[] =>
  together.flatMap((names) => {
    const there = names.find((name) => given[name]);
    return there === undefined
      ? []
      : names.filter((name) => !given[name]).map((name) => `${name} is missing, and is needed because ${there} is set`);
  });

export function mailSettings(given: Variables): MailSettings {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from } = given;
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = given;
  return {
    smtpUrl: given.SMTP_URL,
    from: given.MAIL_FROM,
    twilio: accountSid && authToken && from ? { url: given.TWILIO_URL, accountSid, authToken, from } : undefined,
    vapid: publicKey && privateKey ? { publicKey, privateKey } : undefined,
  };
}

interface Described {
  readonly mail: MailSettings;
}

export const mailRows: [name: string, help: string, value: (settings: Described) => string | undefined][] = [
  ['SMTP_URL', 'mail server; unset: mails are shown at /mailbox', ({ mail }) => mail.smtpUrl && '********'],
  ['MAIL_FROM', 'whom mails are from', ({ mail }) => mail.from],
  [
    'TWILIO_ACCOUNT_SID',
    'account that sends text messages; unset: they are shown at /mailbox',
    ({ mail }) => mail.twilio?.accountSid,
  ],
  ['TWILIO_AUTH_TOKEN', 'secret of that account', ({ mail }) => mail.twilio && '********'],
  ['TWILIO_FROM', 'number that text messages are from', ({ mail }) => mail.twilio?.from],
  ['VAPID_PUBLIC_KEY', 'key for web push; unset: one is made and kept', ({ mail }) => mail.vapid?.publicKey],
  ['VAPID_PRIVATE_KEY', 'its secret half', ({ mail }) => mail.vapid && '********'],
];
