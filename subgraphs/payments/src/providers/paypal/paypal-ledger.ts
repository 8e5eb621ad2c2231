import { z } from 'zod';
import { type PaymentProvider, ProviderRefused, ProviderUnavailable, type Settlement } from '../payment-provider.ts';
import type { AskPaypal } from './paypal-client.ts';
import { amountShape, minorOf } from './paypal-shapes.ts';

const transaction = z.object({
  transaction_info: z.object({
    transaction_id: z.string(),
    transaction_event_code: z.string().optional(),
    transaction_status: z.string().optional(),
    transaction_initiation_date: z.string(),
    transaction_amount: amountShape.optional(),
    custom_field: z.string().optional(),
  }),
});
type Told = z.infer<typeof transaction>['transaction_info'];
const pageShape = z.object({
  transaction_details: z.array(transaction).optional(),
  total_pages: z.number().int().optional(),
  last_refreshed_datetime: z.string().optional(),
});

/** So long a span is answered. */
const longestMs = 31 * 86_400_000;
const pageSize = 500;

/** By Transaction Search. A transaction bears what we called it, so that no order or capture has to be asked for. */
export const paypalLedger =
  (ask: AskPaypal): PaymentProvider['listSettlements'] =>
  async ({ from, to }) => {
    const found: Told[] = [];
    for (let begin = from.getTime(); begin < to.getTime(); begin += longestMs)
      found.push(...(await within(ask, begin, Math.min(begin + longestMs, to.getTime()))));
    return found.flatMap(settlementOf);
  };

/** More than ten thousand are refused: then each half of the span is asked for. */
async function within(ask: AskPaypal, from: number, to: number): Promise<Told[]> {
  try {
    return await pages(ask, from, to);
  } catch (error) {
    const middle = Math.floor((from + to) / 2000) * 1000;
    if (!(error instanceof ProviderRefused) || error.code !== 'RESULTSET_TOO_LARGE' || middle <= from) throw error;
    return [...(await within(ask, from, middle)), ...(await within(ask, middle, to))];
  }
}

async function pages(ask: AskPaypal, from: number, to: number): Promise<Told[]> {
  const found: Told[] = [];
  for (let page = 1; ; page++) {
    const query = new URLSearchParams({
      start_date: new Date(from).toISOString(),
      end_date: new Date(to).toISOString(),
      fields: 'transaction_info',
      // Of what bears one id twice, an authorization's shadow is left out.
      balance_affecting_records_only: 'Y',
      page_size: String(pageSize),
      page: String(page),
    });
    const told = pageShape.parse(await ask('GET', `/v1/reporting/transactions?${query.toString()}`));
    const reaches = told.last_refreshed_datetime;
    if (reaches !== undefined && Date.parse(zoned(reaches)) < to)
      throw new ProviderUnavailable('paypal', new Error(`Its ledger reaches up to ${reaches}.`));
    // The end is inclusive there.
    const rows = (told.transaction_details ?? []).map(({ transaction_info: info }) => info);
    found.push(...rows.filter((info) => Date.parse(zoned(info.transaction_initiation_date)) < to));
    if (page >= (told.total_pages ?? 1)) return found;
  }
}

/** Zones are told as `+0000`, which is not what every parser reads. */
const zoned = (at: string): string => at.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');

/**
 * Reversals in general, refunds, and two kinds of reviewed payments that went back. Of the other T11xx, T1106, T1110 and
 * T1111 are of disputes, which the books have as such, and T1108 and T1109 of fees.
 */
const backward: readonly string[] = ['T1100', 'T1107', 'T1116', 'T1118'];

/** Payments are T00xx and money in. What goes back is money out, or in again when it did not arrive. */
function settlementOf(info: Told): Settlement[] {
  const { transaction_id, transaction_event_code: code = '', transaction_status: status, custom_field } = info;
  const movement = code.startsWith('T00') ? 'CAPTURE' : backward.includes(code) ? 'REFUND' : null;
  // V: taken, and given back since; that is a transaction of its own.
  if (!movement || !info.transaction_amount || (status !== 'S' && status !== 'V')) return [];
  const { currency_code: currency, value } = info.transaction_amount;
  // Of a currency without decimals they are told none the less.
  const minor = minorOf({ currency_code: currency, value: value.replace(/\.0+$/, '') });
  const at = new Date(zoned(info.transaction_initiation_date));
  const told = { movement, reference: transaction_id, ownName: custom_field, currency, since: at, until: at } as const;
  if (movement === 'REFUND') return [{ ...told, amount: -minor }];
  return minor > 0n ? [{ ...told, amount: minor }] : [];
}
