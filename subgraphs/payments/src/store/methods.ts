import type { Sql } from 'postgres';
import type { Tx } from '@stoa/platform/database.ts';

export interface SavedMethodRow {
  readonly id: string;
  readonly userId: string;
  readonly provider: string;
  readonly tokenSealed: string;
  readonly brand: string;
  readonly last4: string;
  readonly expiryMonth: number | null;
  readonly expiryYear: number | null;
  readonly createdAt: Date | string;
}

const select = `select id, user_id as "userId", provider, token_sealed as "tokenSealed", brand, last4,
  expiry_month as "expiryMonth", expiry_year as "expiryYear", created_at as "createdAt" from saved_method`;

export const methodsOfUser = async (sql: Sql, userId: string): Promise<SavedMethodRow[]> =>
  await sql.unsafe<SavedMethodRow[]>(`${select} where user_id = $1 order by id desc limit 100`, [userId], {
    prepare: true,
  });

export const methodById = async (sql: Sql, id: string): Promise<SavedMethodRow | undefined> =>
  (await sql.unsafe<SavedMethodRow[]>(`${select} where id = $1`, [id], { prepare: true }))[0];

/** The same card is saved once: its first row is answered. */
export async function saveMethod(
  tx: Tx,
  row: Omit<SavedMethodRow, 'createdAt'>,
  tokenHash: string,
  now: Date,
): Promise<SavedMethodRow> {
  const { id, userId, provider, tokenSealed, brand, last4, expiryMonth, expiryYear } = row;
  const [saved] = await tx.sql<SavedMethodRow[]>`
    insert into saved_method (id, user_id, provider, token_sealed, token_hash, brand, last4, expiry_month, expiry_year, created_at)
    values (${id}, ${userId}, ${provider}, ${tokenSealed}, ${tokenHash}, ${brand}, ${last4}, ${expiryMonth}, ${expiryYear}, ${now.toISOString()})
    on conflict (user_id, provider, token_hash) do update set expiry_month = excluded.expiry_month, expiry_year = excluded.expiry_year
    returning id, user_id as "userId", provider, token_sealed as "tokenSealed", brand, last4,
      expiry_month as "expiryMonth", expiry_year as "expiryYear", created_at as "createdAt"`;
  if (!saved) throw new Error('A method that was saved is not there.');
  return saved;
}

export const deleteMethod = async (tx: Tx, id: string): Promise<void> =>
  void (await tx.sql`delete from saved_method where id = ${id}`);

export async function customerOf(sql: Sql, userId: string, provider: string): Promise<string | null> {
  const [row] = await sql<{ sealed: string }[]>`
    select reference_sealed as sealed from provider_customer where user_id = ${userId} and provider = ${provider}`;
  return row?.sealed ?? null;
}

export const saveCustomer = async (sql: Sql, userId: string, provider: string, sealed: string): Promise<void> =>
  void (await sql`insert into provider_customer (user_id, provider, reference_sealed) values (${userId}, ${provider}, ${sealed})
    on conflict do nothing`);
