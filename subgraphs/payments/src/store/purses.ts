import type { Sql } from 'postgres';
import type { Tx } from '@stoa/platform/database.ts';
import type { PaidPart } from '../domain/payment.ts';

export interface GiftCardRow {
  readonly id: string;
  readonly last4: string;
  readonly userId: string | null;
  readonly currency: string;
  readonly initial: bigint;
  readonly balance: bigint;
  readonly expiresAt: Date | string | null;
}

const cards = `select id, last4, user_id as "userId", currency, initial_minor::text as initial, balance_minor::text as balance,
  expires_at as "expiresAt" from gift_card`;

interface Wire extends Omit<GiftCardRow, 'initial' | 'balance'> {
  readonly initial: string;
  readonly balance: string;
}

const cardOf = (row: Wire): GiftCardRow => ({ ...row, initial: BigInt(row.initial), balance: BigInt(row.balance) });

export const giftCardsByHash = async (
  sql: Sql,
  hashes: readonly string[],
): Promise<(GiftCardRow & { codeHash: string })[]> =>
  (
    await sql.unsafe<(Wire & { codeHash: string })[]>(
      `${cards.replace('select id', 'select code_hash as "codeHash", id')} where code_hash = any($1::text[])`,
      [hashes as string[]],
      { prepare: true },
    )
  ).map((row) => ({ ...cardOf(row), codeHash: row.codeHash }));

export const giftCardById = async (sql: Sql, id: string): Promise<GiftCardRow | undefined> =>
  (await sql.unsafe<Wire[]>(`${cards} where id = $1`, [id], { prepare: true })).map(cardOf)[0];

export const giftCardsOfUser = async (sql: Sql, userId: string): Promise<GiftCardRow[]> =>
  (await sql.unsafe<Wire[]>(`${cards} where user_id = $1 order by id desc limit 100`, [userId], { prepare: true })).map(
    cardOf,
  );

export async function storeCreditOf(sql: Sql, userId: string): Promise<{ currency: string; balance: bigint }[]> {
  const rows = await sql<{ currency: string; balance: string }[]>`
    select currency, balance_minor::text as balance from store_credit where user_id = ${userId} and balance_minor > 0 order by currency`;
  return rows.map(({ currency, balance }) => ({ currency, balance: BigInt(balance) }));
}

/** Takes from a gift card or from store credit what is there; null done, else what there is. The database compares. */
export async function debit(tx: Tx, part: PaidPart, userId: string | null, currency: string): Promise<bigint | null> {
  const amount = String(part.amount);
  const taken =
    part.kind === 'GIFT_CARD'
      ? await tx.sql`update gift_card set balance_minor = balance_minor - ${amount}::bigint
          where id = ${part.giftCardId} and balance_minor >= ${amount}::bigint returning 1`
      : await tx.sql`update store_credit set balance_minor = balance_minor - ${amount}::bigint
          where user_id = ${userId} and currency = ${currency} and balance_minor >= ${amount}::bigint returning 1`;
  if (taken.length > 0) return null;
  const [left] =
    part.kind === 'GIFT_CARD'
      ? await tx.sql<
          { balance: string }[]
        >`select balance_minor::text as balance from gift_card where id = ${part.giftCardId}`
      : await tx.sql<{ balance: string }[]>`
          select balance_minor::text as balance from store_credit where user_id = ${userId} and currency = ${currency}`;
  return BigInt(left?.balance ?? 0);
}

/** Gives back to where it came from. */
export async function credit(
  tx: Tx,
  part: Pick<PaidPart, 'kind' | 'giftCardId'>,
  userId: string | null,
  currency: string,
  amount: bigint,
): Promise<void> {
  if (part.kind === 'GIFT_CARD')
    await tx.sql`update gift_card set balance_minor = balance_minor + ${String(amount)}::bigint where id = ${part.giftCardId}`;
  else
    await tx.sql`insert into store_credit (user_id, currency, balance_minor) values (${userId}, ${currency}, ${String(amount)}::bigint)
      on conflict (user_id, currency) do update set balance_minor = store_credit.balance_minor + excluded.balance_minor`;
}
