import assert from 'node:assert/strict';
import { adyenProvider } from '../src/providers/adyen/adyen-provider.ts';
import { adyenSignature } from '../src/providers/adyen/adyen-webhook.ts';
import { standIn } from './stand-in.ts';

// The key of Adyen's own example.
export const hmacKey = '44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056';
const columns = [
  'Company Account',
  'Merchant Account',
  'Psp Reference',
  'Merchant Reference',
  'Payment Method',
  'Booking Date',
  'TimeZone',
  'Main Currency',
  'Main Amount',
  'Record Type',
  'Payment Currency',
  'Received (PC)',
  'Authorized (PC)',
  'Captured (PC)',
  'Modification Psp Reference',
];

interface Row {
  reference: string;
  own: string;
  modification: string;
  type: string;
  /** In decimals, signed as it is booked. */
  captured: string;
  currency: string;
  at: Date;
}

/** No two accounts of a test have the same names. */
let asked = 0;

/** Adyen's checkout, and its Payment accounting report of what was asked of it; the account is in Amsterdam in winter. */
export async function adyenStandIn(now: () => Date = () => new Date()) {
  const done: string[] = [];
  const rows: Row[] = [];
  /** Reports by name, which say something else than what was asked. */
  const files = new Map<string, string | number>();
  let url = '';

  const local = (at: Date) => new Date(at.getTime() + 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  function csv(day: string): string {
    const lines = rows
      .filter(({ at }) => local(at).startsWith(day))
      .map(({ reference, own, modification, type, captured, currency, at }) =>
        ['Company', 'Shop', reference, own, 'visa', local(at), 'CET', currency, captured, type, currency]
          .concat(['', '', captured, modification])
          .map(cell)
          .join(','),
      );
    return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
  }

  function booked(
    path: string,
    body: { amount?: { value: number; currency: string }; reference: string },
    made: string,
  ) {
    const { amount, reference: own } = body;
    const [, , reference = '', verb] = path.split('/');
    const type = verb === 'captures' ? 'SentForSettle' : verb === 'refunds' ? 'SentForRefund' : null;
    if (!amount || !type) return;
    const captured = `${type === 'SentForRefund' ? '-' : ''}${(amount.value / 100).toFixed(2)}`;
    // A name with a comma and quotes in it, as a shop may give one.
    rows.push({
      reference,
      own: `"${own}", ours`,
      modification: made,
      type,
      captured,
      currency: amount.currency,
      at: now(),
    });
  }

  const server = await standIn(({ path, headers, body }) => {
    if (path.startsWith('/reports/')) {
      if (headers['x-api-key'] !== 'report key') return { status: 401, body: {} };
      const name = path.split('/').at(-1) ?? '';
      const given = files.get(name) ?? csv(/\d{4}_\d{2}_\d{2}/.exec(name)?.[0].replaceAll('_', '-') ?? '');
      return typeof given === 'number'
        ? { status: given, body: {}, headers: { location: 'https://ca-live.adyen.com/elsewhere' } }
        : { text: given, body: null };
    }
    if (headers['x-api-key'] !== 'secret') return { status: 401, body: { errorCode: '000', message: 'no' } };
    assert.equal(body.merchantAccount, 'Shop');
    assert.ok(headers['idempotency-key'] && String(headers['idempotency-key']).length <= 64);
    done.push(path);
    const made = `psp${++asked}`;
    if (path !== '/payments') {
      booked(path, body, made);
      return { status: 201, body: { pspReference: made, status: 'received' } };
    }
    assert.equal(body.additionalData.manualCapture, 'true');
    const { storedPaymentMethodId: token } = body.paymentMethod;
    if (token === 'refused')
      return {
        body: {
          pspReference: 'psp',
          resultCode: 'Refused',
          refusalReason: 'Not enough balance',
          refusalReasonCode: '12',
        },
      };
    if (token === 'redirect')
      return { body: { resultCode: 'RedirectShopper', action: { type: 'redirect', url: 'https://bank.example/' } } };
    return { body: { pspReference: made, resultCode: 'Authorised' } };
  });
  url = server.url;
  const options = { url, apiKey: 'secret', merchantAccount: 'Shop', hmacKey };
  const provider = adyenProvider({ ...options, reportKey: 'report key', reportUrl: url });

  /** The message that a report is there, as it is sent. */
  function announcement(day: string, changed: object = {}) {
    const pspReference = `payments_accounting_report_${day.replaceAll('-', '_')}.csv`;
    const item = {
      pspReference,
      originalReference: '',
      merchantAccountCode: 'Shop',
      merchantReference: '',
      amount: { value: 0, currency: 'EUR' },
      eventCode: 'REPORT_AVAILABLE',
      success: 'true',
      reason: `${url}/reports/download/MerchantAccount/Shop/${pspReference}`,
      ...changed,
    };
    const additionalData = { hmacSignature: adyenSignature(item, hmacKey) };
    const body = JSON.stringify({ notificationItems: [{ NotificationRequestItem: { ...item, additionalData } }] });
    return { headers: {}, now: now(), body };
  }
  return { ...server, done, rows, files, announcement, options, provider };
}
