import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Database } from '@stoa/platform/database.ts';
import { formatDecimal } from '@stoa/kernel/money.ts';

interface Raw {
  readonly id: string;
  readonly position: number;
  readonly sku: string;
  readonly reference: string | null;
  readonly title: string;
  readonly description: string;
  readonly brand: string | null;
  readonly categories: string | null;
  readonly status: string;
  readonly options: Readonly<Record<string, string>>;
  readonly definitions: readonly { readonly name: string }[];
  readonly prices: Readonly<Record<string, string>> | null;
  readonly translations: Readonly<
    Record<string, { readonly title: string; readonly description: string | null }>
  > | null;
}

const fixed = ['sku', 'product_reference', 'title', 'description', 'brand', 'categories', 'options', 'status'];

/** The columns that the catalog fills: one a currency of the house's offers, two a language. */
export async function exportColumns(db: Database): Promise<string[]> {
  const currencies = await db.read<{ currency: string }[]>`
    select distinct p.currency from offer_price p join offer o on o.id = p.offer_id join known_seller s on s.id = o.seller_id
    where s.own and p.valid_to is null and o.withdrawn_at is null order by 1`;
  const locales = await db.read<{ locale: string }[]>`select distinct locale from product_translation order by 1`;
  return [
    ...fixed,
    ...currencies.map(({ currency }) => `price_${currency}`),
    ...locales.flatMap(({ locale }) => [`title_${locale}`, `description_${locale}`]),
  ];
}

const portionSize = 500;

/** All variants, portion by portion: no connection waits for a client that reads slowly. */
export async function* exportProducts(db: Database): AsyncGenerator<Readonly<Record<string, string>>> {
  for (let after = { id: firstId, position: -1 }; ; ) {
    const portion = await portionAfter(db, after);
    for (const row of portion) yield cellsOf(row);
    const last = portion.at(-1);
    if (!last || portion.length < portionSize) return;
    after = last;
  }
}

const firstId = '00000000-0000-0000-0000-000000000000';

const portionAfter = async (db: Database, { id, position }: Pick<Raw, 'id' | 'position'>): Promise<Raw[]> =>
  await db.sql<Raw[]>`
    select p.id, v.position, v.sku, p.external_reference as reference, p.title, p.description, b.name as brand, p.status, v.options,
      p.options as definitions,
      (select string_agg(c.slug, '|' order by c.slug) from product_category pc join category c on c.id = pc.category_id
        where pc.product_id = p.id and pc.direct) as categories,
      (select jsonb_object_agg(op.currency, op.list_minor::text) from offer o join known_seller s on s.id = o.seller_id and s.own
        join offer_price op on op.offer_id = o.id and op.valid_to is null
        where o.variant_id = v.id and o.condition = 'NEW' and o.withdrawn_at is null) as prices,
      (select jsonb_object_agg(t.locale, jsonb_build_object('title', t.title, 'description', t.description))
        from product_translation t where t.product_id = p.id) as translations
    from variant v join product p on p.id = v.product_id left join brand b on b.id = p.brand_id
    where (p.id, v.position) > (${id}, ${position}) order by p.id, v.position limit ${portionSize}`;

function cellsOf(row: Raw): Record<string, string> {
  const { sku, title, description, status, options, definitions } = row;
  const cells: Record<string, string> = {
    sku,
    title,
    description,
    status,
    product_reference: row.reference ?? '',
    brand: row.brand ?? '',
    categories: row.categories ?? '',
    // In the order of the product: an object has lost its own in the database.
    options: definitions.map(({ name }) => `${name}=${options[name] ?? ''}`).join(';'),
  };
  for (const [currency, minor] of Object.entries(row.prices ?? {}))
    cells[`price_${currency}`] = formatDecimal({ minor: BigInt(minor), currency: currency as CurrencyCode });
  for (const [locale, words] of Object.entries(row.translations ?? {})) {
    cells[`title_${locale}`] = words.title;
    cells[`description_${locale}`] = words.description ?? '';
  }
  return cells;
}
