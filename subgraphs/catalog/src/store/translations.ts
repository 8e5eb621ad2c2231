import type { Database, Tx } from '@stoa/platform/database.ts';

export interface TranslationRow {
  readonly productId: string;
  readonly locale: string;
  readonly title: string;
  readonly description: string | null;
  readonly specs: Readonly<Record<string, string>>;
}

/** Those of each product, the best first; `locales` is in order of preference. */
export const translationsByProduct = async (db: Database, ids: readonly string[], locales: readonly string[]) =>
  await db.read<TranslationRow[]>`
    select product_id as "productId", locale, title, description, specs from product_translation
    where product_id = any(${ids as string[]}::uuid[]) and locale = any(${locales as string[]})
    order by product_id, array_position(${locales as string[]}, locale)`;

export const saveTranslation = async (tx: Tx, row: TranslationRow) =>
  await tx.sql`
    insert into product_translation (product_id, locale, title, description, specs)
    values (${row.productId}, ${row.locale}, ${row.title}, ${row.description}, ${JSON.stringify(row.specs)}::jsonb)
    on conflict (product_id, locale) do update
      set title = excluded.title, description = excluded.description, specs = excluded.specs`;

export const deleteTranslation = async (tx: Tx, productId: string, locale: string) =>
  await tx.sql`delete from product_translation where product_id = ${productId} and locale = ${locale}`;
