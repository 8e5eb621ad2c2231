import { currencyCode } from '@stoa/kernel/currency.ts';
import type { Money } from '@stoa/kernel/money.ts';

export const moneyOf = (minor: bigint | string, currency: string): Money => ({
  minor: BigInt(minor),
  currency: currencyCode(currency),
});
