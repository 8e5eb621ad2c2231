import type { Money } from '@stoa/kernel/money.ts';
import { checkedMoney, type MoneyWords } from './price-input.ts';
import { invalidInput, type InvalidInput } from './refusals.ts';
import { checkReference } from './words.ts';

export const conditions = ['NEW', 'REFURBISHED', 'USED'] as const;
export type Condition = (typeof conditions)[number];

const longestDelivery = 60;
const mostCurrencies = 50;

export const checkDelivery = (days: number): InvalidInput | null =>
  Number.isInteger(days) && days >= 0 && days <= longestDelivery
    ? null
    : invalidInput(`must be a whole number from 0 to ${longestDelivery}`, 'deliveryDays');

/** One list price a currency. */
export function checkedPrices(prices: readonly MoneyWords[]): readonly Money[] | InvalidInput {
  if (prices.length < 1 || prices.length > mostCurrencies)
    return invalidInput(`must have 1 to ${mostCurrencies} entries`, 'prices');
  const checked: Money[] = [];
  for (const [index, price] of prices.entries()) {
    const money = checkedMoney(price, 'prices', String(index), 'amount');
    if ('kind' in money) return money;
    if (checked.some(({ currency }) => currency === money.currency))
      return invalidInput('has another price in this currency', 'prices', String(index), 'currencyCode');
    checked.push(money);
  }
  return checked;
}

export const checkOffer = (offer: {
  readonly deliveryDays: number;
  readonly externalReference: string | null;
}): InvalidInput | null => checkDelivery(offer.deliveryDays) ?? checkReference(offer.externalReference);
