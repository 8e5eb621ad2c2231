import { ids } from '@stoa/kernel/ids.ts';
import type { Money } from '@stoa/kernel/money.ts';
import { once } from '@stoa/platform/once.ts';
import { createHmac } from 'node:crypto';
import { bookings } from '../domain/bookings.ts';
import { giftCode, plainCode } from '../domain/gift-code.ts';
import { type InvalidInput, invalidInput } from '../domain/refusals.ts';
import { keyedHash } from '../domain/sealed.ts';
import { audit, book } from '../store/books.ts';
import { insertGiftCard } from '../store/grants.ts';
import { giftCardById, type GiftCardRow } from '../store/purses.ts';
import type { World } from '../context.ts';

export interface IssueGiftCard {
  readonly key: string;
  readonly owner: string;
  readonly amount: Money;
  readonly userId: string | null;
  readonly expiresAt: Date | null;
}

/** The code follows from key and secret: a repeat is told the same one, and it is stored nowhere. */
export async function issueGiftCard(
  world: World,
  given: IssueGiftCard,
): Promise<{ card: GiftCardRow; code: string } | InvalidInput> {
  const { db, clock, random, settings } = world;
  const { key, owner, amount, userId, expiresAt } = given;
  if (amount.minor <= 0n) return invalidInput('must be above zero', 'amount');
  const code = giftCode(createHmac('sha256', settings.secret).update(`gift card of ${owner}: ${key}`).digest());
  const input = {
    amount: amount.minor,
    currency: amount.currency,
    userId,
    expiresAt: expiresAt?.toISOString() ?? null,
  };
  const { id } = await once(
    db,
    { operation: 'issue-gift-card', key, owner, input },
    async (tx) => {
      const card = {
        id: ids.giftCard.make(clock, random),
        ...input,
        codeHash: keyedHash(settings.secret, 'gift card', plainCode(code)),
        last4: code.slice(-4),
      };
      const now = clock.now();
      await insertGiftCard(tx, card, now);
      const about = { reference: card.id, paymentId: null, currency: amount.currency };
      await book(tx, [bookings.issued(about, `gift_card:${card.id}`, amount.minor)], now);
      await audit(tx, owner, 'gift_card.issue', card.id, {
        amount: String(amount.minor),
        currency: amount.currency,
        userId,
      });
      return { id: card.id as string };
    },
    clock,
  );
  const card = await giftCardById(db.sql, id);
  if (!card) throw new Error(`Gift card ${id} is gone, though gift cards are never deleted.`);
  return { card, code };
}
