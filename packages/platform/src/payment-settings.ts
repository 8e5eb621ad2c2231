import { createHmac } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';

const providers = ['sandbox', 'stripe', 'paypal', 'adyen', 'razorpay', 'square'] as const;

/** Who moves the money, and with which keys. Absent keys of a chosen provider are told at the start. */
export type PaymentSettings =
  | {
      readonly kind: 'sandbox';
      /** Absent: the runtime starts one, beside the payments domain. */
      readonly url: string | undefined;
      readonly file: string;
      readonly apiKey: string;
      readonly webhookSecret: string;
    }
  | { readonly kind: 'stripe'; readonly apiKey: string; readonly webhookSecret: string }
  | {
      readonly kind: 'paypal';
      readonly url: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly webhookId: string;
    }
  | {
      readonly kind: 'adyen';
      readonly url: string;
      readonly apiKey: string;
      readonly merchantAccount: string;
      readonly hmacKey: string;
      /** Of a user who fetches reports: its ledger is read with it. */
      readonly reportKey: string | undefined;
      /** Another host of its reports. */
      readonly reportUrl: string | undefined;
    }
  | {
      readonly kind: 'razorpay';
      readonly url: string;
      readonly keyId: string;
      readonly keySecret: string;
      readonly webhookSecret: string;
    }
  | {
      readonly kind: 'square';
      readonly url: string;
      readonly accessToken: string;
      readonly locationId: string;
      readonly signatureKey: string;
      readonly webhookUrl: string;
    };

const text = z.string().optional();

export const paymentVariables = {
  STOA_PAYMENTS: z.enum(providers).default('sandbox'),
  STOA_PAYMENT_SANDBOX_URL: z.url().optional(),
  STRIPE_SECRET_KEY: text,
  STRIPE_WEBHOOK_SECRET: text,
  PAYPAL_URL: z.url().default('https://api-m.paypal.com'),
  PAYPAL_CLIENT_ID: text,
  PAYPAL_CLIENT_SECRET: text,
  PAYPAL_WEBHOOK_ID: text,
  ADYEN_URL: z.url().default('https://checkout-test.adyen.com/v71'),
  ADYEN_API_KEY: text,
  ADYEN_MERCHANT_ACCOUNT: text,
  ADYEN_HMAC_KEY: text,
  ADYEN_REPORT_API_KEY: text,
  ADYEN_REPORT_URL: z.url().optional(),
  RAZORPAY_URL: z.url().default('https://api.razorpay.com/v1'),
  RAZORPAY_KEY_ID: text,
  RAZORPAY_KEY_SECRET: text,
  RAZORPAY_WEBHOOK_SECRET: text,
  SQUARE_URL: z.url().default('https://connect.squareup.com/v2'),
  SQUARE_ACCESS_TOKEN: text,
  SQUARE_LOCATION_ID: text,
  SQUARE_SIGNATURE_KEY: text,
  SQUARE_WEBHOOK_URL: text,
};

type Variables = z.infer<z.ZodObject<typeof paymentVariables>>;

/** What each provider cannot do without. */
const needed: Readonly<Record<(typeof providers)[number], readonly (keyof Variables)[]>> = {
  sandbox: [],
  stripe: ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'],
  paypal: ['PAYPAL_CLIENT_ID', 'PAYPAL_CLIENT_SECRET', 'PAYPAL_WEBHOOK_ID'],
  adyen: ['ADYEN_API_KEY', 'ADYEN_MERCHANT_ACCOUNT', 'ADYEN_HMAC_KEY'],
  razorpay: ['RAZORPAY_KEY_ID', 'RAZORPAY_KEY_SECRET', 'RAZORPAY_WEBHOOK_SECRET'],
  square: ['SQUARE_ACCESS_TOKEN', 'SQUARE_LOCATION_ID', 'SQUARE_SIGNATURE_KEY', 'SQUARE_WEBHOOK_URL'],
};

/** What is missing of the chosen provider's settings, one sentence each. */
export function missingOfPayments(given: Readonly<Record<string, string | undefined>>): string[] {
  const kind = providers.find((each) => each === given['STOA_PAYMENTS']);
  return (kind ? needed[kind] : [])
    .filter((name) => !given[name])
    .map((name) => `${name} is missing, and is needed because STOA_PAYMENTS is ${kind}`);
}

export function paymentSettings(given: Variables, home: string, secret: string): PaymentSettings {
  const value = (name: keyof Variables): string => given[name] ?? '';
  switch (given.STOA_PAYMENTS) {
    case 'sandbox':
      return {
        kind: 'sandbox',
        url: given.STOA_PAYMENT_SANDBOX_URL,
        file: resolve(home, 'sandbox/payments.sqlite'),
        // Both ends know our secret, and make the same keys of it.
        apiKey: `sk_test_${derived(secret, 'payment sandbox key')}`,
        webhookSecret: `whsec_${derived(secret, 'payment sandbox webhooks')}`,
      };
    case 'stripe':
      return { kind: 'stripe', apiKey: value('STRIPE_SECRET_KEY'), webhookSecret: value('STRIPE_WEBHOOK_SECRET') };
    case 'paypal':
      return {
        kind: 'paypal',
        url: given.PAYPAL_URL,
        clientId: value('PAYPAL_CLIENT_ID'),
        clientSecret: value('PAYPAL_CLIENT_SECRET'),
        webhookId: value('PAYPAL_WEBHOOK_ID'),
      };
    case 'adyen':
      return {
        kind: 'adyen',
        url: given.ADYEN_URL,
        apiKey: value('ADYEN_API_KEY'),
        merchantAccount: value('ADYEN_MERCHANT_ACCOUNT'),
        hmacKey: value('ADYEN_HMAC_KEY'),
        reportKey: given.ADYEN_REPORT_API_KEY,
        reportUrl: given.ADYEN_REPORT_URL,
      };
    case 'razorpay':
      return {
        kind: 'razorpay',
        url: given.RAZORPAY_URL,
        keyId: value('RAZORPAY_KEY_ID'),
        keySecret: value('RAZORPAY_KEY_SECRET'),
        webhookSecret: value('RAZORPAY_WEBHOOK_SECRET'),
      };
    case 'square':
      return {
        kind: 'square',
        url: given.SQUARE_URL,
        accessToken: value('SQUARE_ACCESS_TOKEN'),
        locationId: value('SQUARE_LOCATION_ID'),
        signatureKey: value('SQUARE_SIGNATURE_KEY'),
        webhookUrl: value('SQUARE_WEBHOOK_URL'),
      };
  }
}

const derived = (secret: string, purpose: string): string =>
  createHmac('sha256', secret).update(purpose).digest('hex').slice(0, 32);

type Row = [
  name: string,
  help: string,
  value: (settings: { readonly payments: PaymentSettings }) => string | undefined,
];

const hidden = '********';
const keysOf = (kind: PaymentSettings['kind'], ...rows: [name: string, help: string][]): Row[] =>
  rows.map(([name, help]) => [name, help, ({ payments }) => (payments.kind === kind ? hidden : undefined)]);

/** For people: what each setting is, and its value where it is no secret. */
export const paymentRows: Row[] = [
  ['STOA_PAYMENTS', `who moves the money: ${providers.join(', ')}`, ({ payments }) => payments.kind],
  [
    'STOA_PAYMENT_SANDBOX_URL',
    'payment provider of our own that runs elsewhere; unset: one is started here',
    ({ payments }) => (payments.kind === 'sandbox' ? payments.url : undefined),
  ],
  ...keysOf(
    'stripe',
    ['STRIPE_SECRET_KEY', 'key of the Stripe account'],
    ['STRIPE_WEBHOOK_SECRET', 'signs its webhooks'],
  ),
  ...keysOf(
    'paypal',
    ['PAYPAL_CLIENT_ID', 'app of the PayPal account'],
    ['PAYPAL_CLIENT_SECRET', 'its secret'],
    ['PAYPAL_WEBHOOK_ID', 'its webhook'],
  ),
  ...keysOf(
    'adyen',
    ['ADYEN_API_KEY', 'key of the Adyen account'],
    ['ADYEN_MERCHANT_ACCOUNT', 'its merchant account'],
    ['ADYEN_HMAC_KEY', 'signs its webhooks, in hexadecimal'],
    ['ADYEN_REPORT_API_KEY', 'key of a report user, who fetches its ledger'],
  ),
  ...keysOf(
    'razorpay',
    ['RAZORPAY_KEY_ID', 'key of the Razorpay account'],
    ['RAZORPAY_KEY_SECRET', 'its secret'],
    ['RAZORPAY_WEBHOOK_SECRET', 'signs its webhooks'],
  ),
  ...keysOf(
    'square',
    ['SQUARE_ACCESS_TOKEN', 'token of the Square account'],
    ['SQUARE_LOCATION_ID', 'its location'],
    ['SQUARE_SIGNATURE_KEY', 'signs its webhooks'],
    ['SQUARE_WEBHOOK_URL', 'address of its webhooks, as registered there'],
  ),
  [
    'ADYEN_REPORT_URL',
    'another host of its reports',
    ({ payments }) => (payments.kind === 'adyen' ? payments.reportUrl : undefined),
  ],
  ...(['PAYPAL', 'ADYEN', 'RAZORPAY', 'SQUARE'] as const).map(
    (name): Row => [
      `${name}_URL`,
      'another host of its API, such as its sandbox',
      ({ payments }) => ('url' in payments && payments.kind === name.toLowerCase() ? payments.url : undefined),
    ],
  ),
];
