import type { BalanceTransaction } from './stripe-objects.ts';
import type { World } from './world.ts';

const categories = {
  charge: 'charge',
  refund: 'refund',
  refund_failure: 'refund_failure',
  adjustment: 'dispute',
} as const;

/** A line of the provider's own ledger. What it takes for itself is 1.5 % and 25 minor units of each charge. */
export function book(
  { objects }: World,
  type: BalanceTransaction['type'],
  amount: number,
  currency: string,
  source: string,
): BalanceTransaction {
  const fee = type === 'charge' ? Math.round(amount * 0.015) + 25 : 0;
  return objects.save<BalanceTransaction>({
    id: objects.makeId('txn'),
    object: 'balance_transaction',
    created: objects.now(),
    livemode: false,
    type,
    reporting_category: categories[type],
    amount,
    fee,
    net: amount - fee,
    currency,
    source,
    status: 'available',
    available_on: objects.now(),
    description: null,
  });
}
