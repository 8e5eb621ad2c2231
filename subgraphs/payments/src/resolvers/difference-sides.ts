import type { Context } from '../context.ts';
import type { Difference } from '../domain/compare-ledgers.ts';
import { moneyOf } from './money-of.ts';

/** What the implementing types have in common. */
export const paymentOf = async ({ paymentId }: Difference, _: unknown, { loaders }: Context) =>
  paymentId === null ? null : await loaders.payment.load(paymentId);

export const ours = (difference: Difference) => moneyOf(difference.ours ?? 0n, difference.currency);
export const theirs = (difference: Difference) =>
  moneyOf(difference.theirs ?? 0n, difference.theirCurrency ?? difference.currency);
