import { ProviderRefused, type ProviderRefund, ProviderUnavailable } from '../payment-provider.ts';
import type { AskPaypal } from './paypal-client.ts';
import {
  captureShape,
  minorOf,
  type PaypalOrder,
  type PaypalRefund,
  paymentsOf,
  refundOf,
  refundShape,
} from './paypal-shapes.ts';

/** Their order is theirs: whoever names the refunds of one line names them alike. */
const byId = (a: string, b: string): number => (a < b ? -1 : 1);
export const referenceOf = (ids: readonly string[]): string => ids.toSorted(byId).join(',');

const isAlive = ({ status }: Pick<PaypalRefund, 'status'>): boolean => status !== 'FAILED' && status !== 'CANCELLED';

export interface Share {
  readonly captureId: string;
  readonly amount: bigint;
  /** How often this capture has refused this refund: the key of the next try is another one. */
  readonly failures: number;
}

/**
 * A refund is of one capture: one that is larger is shared over several, the latest first. Ours bear the name of our line,
 * so that a repeat asks only for what is missing.
 */
export function sharesOf(order: PaypalOrder, lineId: string, amount: bigint): { own: PaypalRefund[]; shares: Share[] } {
  const { captures, refunds } = paymentsOf(order);
  const own = refunds.filter((refund) => refund.custom_id === lineId);
  let rest = own.filter(isAlive).reduce((left, refund) => left - minorOf(refund.amount), amount);
  const shares = captures.toReversed().flatMap(({ id, amount: taken }): Share[] => {
    const of = refunds.filter(({ links }) => links?.some(({ rel, href }) => rel === 'up' && href.endsWith(`/${id}`)));
    const back = of.filter(isAlive).reduce((sum, refund) => sum + minorOf(refund.amount), 0n);
    const left = minorOf(taken) - back;
    const share = left < rest ? left : rest;
    rest -= share > 0n ? share : 0n;
    const failures = of.filter((refund) => refund.custom_id === lineId && !isAlive(refund)).length;
    return share > 0n ? [{ captureId: id, amount: share, failures }] : [];
  });
  if (rest > 0n) throw new ProviderRefused('REFUND_AMOUNT_EXCEEDED', 'So much was not captured.');
  return { own, shares };
}

/**
 * Several refunds as one. What went back in part neither failed nor succeeded: it stays open, and says why, until the rest
 * of it has gone back too.
 */
export function together(made: readonly ProviderRefund[]): ProviderRefund {
  const has = (status: ProviderRefund['status']) => made.some((each) => each.status === status);
  const status =
    has('FAILED') && !has('SUCCEEDED') && !has('PENDING')
      ? 'FAILED'
      : has('FAILED') || has('PENDING')
        ? 'PENDING'
        : 'SUCCEEDED';
  return {
    reference: referenceOf(made.map(({ reference }) => reference)),
    status,
    problem: made.find(({ problem }) => problem !== null)?.problem ?? null,
  };
}

/** Asks for each share; a refusal is one only as long as nothing has gone back. */
export async function refundShares(
  { own, shares }: ReturnType<typeof sharesOf>,
  ask: (share: Share) => Promise<unknown>,
): Promise<ProviderRefund> {
  const made = own.filter(isAlive).map((refund) => refundOf(refundShape.parse(refund)));
  for (const share of shares)
    try {
      made.push(refundOf(refundShape.parse(await ask(share))));
    } catch (error) {
      if (!(error instanceof ProviderRefused) || made.every(({ status }) => status === 'FAILED')) throw error;
      // Asked again until it is whole: what is there already is found by its name.
      throw new ProviderUnavailable('paypal', error);
    }
  return together(made);
}

/** The name under which we know a refund that PayPal tells of: of all that belong to the same line of ours. */
export async function lineOfRefund(
  ask: AskPaypal,
  order: (id: string) => Promise<PaypalOrder>,
  refundId: string,
): Promise<string> {
  const { custom_id, links } = refundShape.parse(
    await ask('GET', `/v2/payments/refunds/${encodeURIComponent(refundId)}`),
  );
  const captureId = links
    ?.find(({ rel }) => rel === 'up')
    ?.href.split('/')
    .at(-1);
  if (custom_id === undefined || captureId === undefined) return refundId;
  const capture = captureShape.parse(await ask('GET', `/v2/payments/captures/${encodeURIComponent(captureId)}`));
  const orderId = capture.supplementary_data?.related_ids?.order_id;
  if (orderId === undefined) return refundId;
  const own = paymentsOf(await order(orderId)).refunds.filter(
    (refund) => refund.custom_id === custom_id && (isAlive(refund) || refund.id === refundId),
  );
  return referenceOf([...new Set([refundId, ...own.map(({ id }) => id)])]);
}
