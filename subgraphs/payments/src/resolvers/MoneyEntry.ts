import type { MoneyEntryResolvers } from '../generated/types.ts';
import { moneyOf } from './money-of.ts';

export const MoneyEntry: MoneyEntryResolvers = { amount: ({ amount, currency }) => moneyOf(amount, currency) };
