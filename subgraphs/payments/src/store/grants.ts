import type { Tx } from '@stoa/platform/database.ts';

export interface NewGiftCard {
  readonly id: string;
  readonly codeHash: string;
  readonly last4: string;
  readonly userId: string | null;
  readonly currency: string;
  readonly amount: bigint;
  readonly expiresAt: string | null;
}

export async function insertGiftCard(tx: Tx, card: NewGiftCard, now: Date): Promise<void> {
  await tx.sql`
    insert into gift_card (id, code_hash, last4, user_id, currency, initial_minor, balance_minor, expires_at, created_at)
    values (${card.id}, ${card.codeHash}, ${card.last4}, ${card.userId}, ${card.currency}, ${String(card.amount)}::bigint,
      ${String(card.amount)}::bigint, ${card.expiresAt}, ${now.toISOString()})`;
}

export async function creditBalance(tx: Tx, userId: string, currency: string): Promise<bigint> {
  const [row] = await tx.sql<{ balance: string }[]>`
    select balance_minor::text as balance from store_credit where user_id = ${userId} and currency = ${currency}`;
  return BigInt(row?.balance ?? 0);
}
