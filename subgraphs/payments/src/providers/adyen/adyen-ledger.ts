import { currencyCode } from '@stoa/kernel/currency.ts';
import { parseDecimal } from '@stoa/kernel/money.ts';
import { z } from 'zod';
import type { ProviderReport } from '../../domain/provider-report.ts';
import { type PaymentProvider, ProviderRefused, ProviderUnavailable, type Settlement } from '../payment-provider.ts';
import { momentIn } from './moment-in.ts';
import { readReport } from './read-report.ts';

export interface AdyenReports {
  readonly merchantAccount: string;
  /** Of a report user, who may download reports and nothing else. */
  readonly reportKey?: string | undefined;
  /** Another host than Adyen's own that gives reports, such as `http://127.0.0.1:1234`. */
  readonly reportUrl?: string | undefined;
}

const rowShape = z.object({
  'Merchant Account': z.string(),
  'Psp Reference': z.string(),
  'Modification Psp Reference': z.string(),
  'Record Type': z.string(),
  'Booking Date': z.string(),
  TimeZone: z.string(),
  'Payment Currency': z.string(),
  'Captured (PC)': z.string(),
});

/** The amount counts by its kind: its sign says on which side of an account it stands. */
const kinds: Readonly<Record<string, { readonly movement: Settlement['movement']; readonly sign: bigint }>> = {
  SentForSettle: { movement: 'CAPTURE', sign: 1n },
  SentForRefund: { movement: 'REFUND', sign: 1n },
  // What seemed to have been taken went back; the books have it under the capture's own reference.
  CaptureFailed: { movement: 'REFUND', sign: 1n },
  RefundFailed: { movement: 'REFUND', sign: -1n },
  RefundedReversed: { movement: 'REFUND', sign: -1n },
};

/** By the Payment accounting report, of which there is one a day: it tells captures and refunds when they are sent. */
export const adyenLedger =
  ({ merchantAccount, reportKey, reportUrl }: AdyenReports): PaymentProvider['listSettlements'] =>
  async ({ from, to, reports }) => {
    if (!reportKey)
      throw new ProviderRefused('NO_REPORT_KEY', 'ADYEN_REPORT_API_KEY is missing: its reports cannot be fetched.');
    const days = reports.filter((each) => each.day >= dayOf(from, -1) && each.day <= dayOf(to, 1));
    requireUpTo(dayOf(to, 0), days);
    const settlements: Settlement[] = [];
    for (const { url, name } of days)
      for await (const cells of readReport({ url, name, key: reportKey, allowed: reportUrl }))
        settlements.push(...settlementOf(cells, name, merchantAccount));
    return settlements;
  };

const dayOf = (at: Date, more: number): string => new Date(at.getTime() + more * 86_400_000).toISOString().slice(0, 10);

/** A day on which nothing happened may have no report; one that later days have overtaken is not waited for. */
function requireUpTo(day: string, reports: readonly ProviderReport[]): void {
  if (reports.some((each) => each.day >= day)) return;
  throw new ProviderUnavailable('adyen', new Error(`No report of ${day}, or after it, has been announced.`));
}

function settlementOf(cells: Readonly<Record<string, string>>, name: string, merchantAccount: string): Settlement[] {
  const kind = kinds[cells['Record Type'] ?? ''];
  const { data: row, error } = rowShape.safeParse(cells);
  if (!row)
    throw new ProviderRefused('REPORT_INCOMPLETE', `${name} lacks the column ${error.issues[0]?.path.join('')}.`);
  if (!kind || row['Merchant Account'] !== merchantAccount) return [];
  const at = momentIn(row['Booking Date'], row.TimeZone);
  if (!at)
    throw new ProviderRefused(
      'REPORT_UNREADABLE',
      `${name} has a booking date in a zone that is not known: ${row.TimeZone}.`,
    );
  const currency = row['Payment Currency'];
  const { minor } = parseDecimal(row['Captured (PC)'].replace(/\.0+$/, ''), currencyCode(currency));
  const amount = (minor < 0n ? -minor : minor) * kind.sign;
  const reference = row[kind.movement === 'CAPTURE' ? 'Psp Reference' : 'Modification Psp Reference'];
  return [{ movement: kind.movement, reference, amount, currency, since: at, until: at }];
}
