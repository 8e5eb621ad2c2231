import type { Database, Tx } from '@stoa/platform/database.ts';

export interface BrandRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

export const brandsByIds = async (db: Database, ids: readonly string[]) =>
  await db.read<BrandRow[]>`select id, name, slug from brand where id = any(${ids as string[]}::uuid[])`;

/** By name, which is unique. */
export const brandsAfter = async (db: Database, after: string | null, limit: number) =>
  await db.read<BrandRow[]>`
    select id, name, slug from brand where name > ${after ?? ''} order by name limit ${limit}`;

export const insertBrand = async (tx: Tx, { id, name, slug }: BrandRow) =>
  await tx.sql`insert into brand (id, name, slug) values (${id}, ${name}, ${slug})`;

export async function brandExists(tx: Tx, id: string): Promise<boolean> {
  return (await tx.sql`select from brand where id = ${id}`).length > 0;
}
