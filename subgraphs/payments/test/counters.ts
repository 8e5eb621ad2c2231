import type { PaymentProvider } from '../src/providers/payment-provider.ts';
import { squareProvider } from '../src/providers/square/square-provider.ts';
import { razorpayProvider } from '../src/providers/razorpay/razorpay-provider.ts';
import { adyenProvider } from '../src/providers/adyen/adyen-provider.ts';
import { adyenStandIn } from './adyen-stand-in.ts';
import { paypalStandIn } from './paypal-stand-in.ts';
import { razorpayStandIn } from './razorpay-stand-in.ts';
import { squareStandIn } from './square-stand-in.ts';

/** A provider's stand-in, and what tests do behind our back there. */
export interface Counter {
  readonly provider: PaymentProvider;
  /** What a buyer brings who pays so much. */
  readonly token: (amount: number) => string;
  readonly kind: 'CARD' | 'WALLET';
  /** As if the captures of this charge had never been. */
  readonly forget: (reference: string) => void;
  /** As if they had been of another amount or currency. */
  readonly alter: (reference: string, decimals: string, currency?: string) => void;
  readonly deafen: (isDeaf: boolean) => void;
  /** The same account by a key that may not read the ledger. */
  readonly refused: () => PaymentProvider;
  /** Of a ledger that is announced: the message about a day. */
  readonly announcement?: (day: string) => Parameters<PaymentProvider['verifyWebhook']>[0];
}

let paid = 0;
const cents = (decimals: string): number => Math.round(Number(decimals) * 100);

export const counters: Readonly<Record<string, (now: () => Date) => Promise<Counter>>> = {
  async square(now) {
    const it = await squareStandIn(now);
    return {
      ...it,
      token: () => 'cnon:card-nonce-ok',
      kind: 'CARD',
      forget: (reference) => void it.payments.delete(reference),
      alter(reference, decimals, currency = 'EUR') {
        const payment = it.payments.get(reference);
        if (payment) payment.amount_money = { amount: cents(decimals), currency };
      },
      refused: () =>
        squareProvider({ url: it.url, accessToken: 'wrong', locationId: 'here', signatureKey: '', webhookUrl: '' }),
    };
  },
  async razorpay(now) {
    const it = await razorpayStandIn(now);
    return {
      ...it,
      token: (amount) => it.pay(`pay_${paid++}`, amount),
      kind: 'CARD',
      forget: (reference) => void it.payments.delete(reference),
      alter(reference, decimals, currency = 'EUR') {
        const payment = it.payments.get(reference);
        if (payment) Object.assign(payment, { amount: cents(decimals), currency });
      },
      refused: () => razorpayProvider({ url: it.url, keyId: 'key', keySecret: 'wrong', webhookSecret: 'hook' }),
    };
  },
  async paypal(now) {
    const it = await paypalStandIn(now);
    const paid = (reference: string) => it.orders.get(reference)?.purchase_units[0]?.payments;
    return {
      ...it,
      token: () => 'vault',
      kind: 'WALLET',
      forget: (reference) => void paid(reference)?.captures.splice(0),
      alter(reference, value, currency_code = 'EUR') {
        const [first] = paid(reference)?.captures.splice(0) ?? [];
        if (first) paid(reference)?.captures.push({ ...first, amount: { currency_code, value } });
      },
      refused() {
        it.limits.isAllowed = false;
        return it.provider;
      },
    };
  },
  async adyen(now) {
    const it = await adyenStandIn(now);
    const isOf = (reference: string) => (row: (typeof it.rows)[number]) =>
      row.reference === reference && row.type === 'SentForSettle';
    return {
      ...it,
      token: () => 'stored',
      kind: 'CARD',
      forget: (reference) => void it.rows.splice(0, Infinity, ...it.rows.filter((row) => !isOf(reference)(row))),
      alter(reference, captured, currency = 'EUR') {
        const [first] = it.rows.filter(isOf(reference));
        const rest = it.rows.filter((row) => !isOf(reference)(row));
        it.rows.splice(0, Infinity, ...rest, ...(first ? [{ ...first, captured, currency }] : []));
      },
      refused: () => adyenProvider({ ...it.options, reportKey: 'wrong', reportUrl: it.options.url }),
    };
  },
};
