import { uuid7 } from '@stoa/kernel/ids.ts';
import type { Money } from '@stoa/kernel/money.ts';
import { once } from '@stoa/platform/once.ts';
import { bookings } from '../domain/bookings.ts';
import { type InvalidInput, invalidInput } from '../domain/refusals.ts';
import { audit, book } from '../store/books.ts';
import { creditBalance } from '../store/grants.ts';
import { credit } from '../store/purses.ts';
import type { World } from '../context.ts';

export interface GrantStoreCredit {
  readonly key: string;
  readonly owner: string;
  readonly userId: string;
  readonly amount: Money;
  readonly note: string | null;
}

export async function grantStoreCredit(
  world: World,
  { key, owner, userId, amount, note }: GrantStoreCredit,
): Promise<Money | InvalidInput> {
  const { db, clock, random } = world;
  const { minor, currency } = amount;
  if (minor <= 0n) return invalidInput('must be above zero', 'amount');
  return await once(
    db,
    { operation: 'grant-store-credit', key, owner, input: { userId, minor, currency, note } },
    async (tx) => {
      const now = clock.now();
      await credit(tx, { kind: 'STORE_CREDIT', giftCardId: null }, userId, currency, minor);
      const reference = uuid7(now.getTime(), random.bytes(10));
      await book(tx, [bookings.issued({ reference, paymentId: null, currency }, `store_credit:${userId}`, minor)], now);
      await audit(tx, owner, 'store_credit.grant', userId, { amount: String(minor), currency, note });
      return { minor: await creditBalance(tx, userId, currency), currency };
    },
    clock,
  );
}
