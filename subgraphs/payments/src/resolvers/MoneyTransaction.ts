import { ids } from '@stoa/kernel/ids.ts';
import type { MoneyTransactionResolvers } from '../generated/types.ts';

export const MoneyTransaction: MoneyTransactionResolvers = { id: ({ id }) => ids.moneyTransaction.encode(id) };
