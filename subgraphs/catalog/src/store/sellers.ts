import type { Database } from '@stoa/platform/database.ts';

export interface SellerRow {
  readonly id: string;
  readonly name: string;
  readonly rating: number;
}

export const sellersByIds = async (db: Database, ids: readonly string[]) =>
  await db.read<SellerRow[]>`select id, name, rating from known_seller where id = any(${ids as string[]}::uuid[])`;
