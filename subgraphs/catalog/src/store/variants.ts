import type { Database, Tx } from '@stoa/platform/database.ts';
import type { Cell } from '../domain/options.ts';
import type { Packing } from '../domain/packing.ts';
import { isSku } from '../domain/sku.ts';

export interface VariantRow extends Packing {
  readonly id: string;
  readonly productId: string;
  readonly sku: string;
  readonly position: number;
  readonly options: Cell;
  readonly externalReference: string | null;
}

const columns = `v.id, v.product_id as "productId", v.sku, v.position, v.options, v.external_reference as "externalReference",
  v.weight_grams as "weightGrams", v.length_mm as "lengthMillimeters", v.width_mm as "widthMillimeters", v.height_mm as "heightMillimeters"`;

/** `drafts`: also those of products that shoppers must not see. */
export const variantsByIds = async (db: Database, ids: readonly string[], drafts: boolean): Promise<VariantRow[]> =>
  await db.read.unsafe<VariantRow[]>(
    drafts
      ? `select ${columns} from variant v where v.id = any($1)`
      : `select ${columns} from variant v join product p on p.id = v.product_id and p.status <> 'DRAFT' where v.id = any($1)`,
    [ids as string[]],
    { prepare: true },
  );

/** The first of each matrix, in order: positions count from zero without gaps. */
export const firstVariants = async (
  db: Database,
  productIds: readonly string[],
  first: number,
): Promise<VariantRow[]> =>
  await db.read.unsafe<VariantRow[]>(
    `select ${columns} from variant v where v.product_id = any($1) and v.position < $2 order by v.product_id, v.position`,
    [productIds as string[], first],
    { prepare: true },
  );

export async function variantIdBySku(db: Database, sku: string): Promise<string | null> {
  if (!isSku(sku)) return null;
  const [row] = await db.read<{ id: string }[]>`select id from variant where sku = ${sku}`;
  return row?.id ?? null;
}

export const cellsOf = async (tx: Tx, productId: string) =>
  await tx.sql<{ sku: string; options: Cell }[]>`
    select sku, options from variant where product_id = ${productId} order by position`;

export const insertVariant = async (tx: Tx, variant: VariantRow) =>
  await tx.sql`
    insert into variant (id, product_id, sku, position, options, external_reference, weight_grams, length_mm, width_mm, height_mm)
    values (${variant.id}, ${variant.productId}, ${variant.sku}, ${variant.position}, ${JSON.stringify(variant.options)}::jsonb,
      ${variant.externalReference}, ${variant.weightGrams}, ${variant.lengthMillimeters}, ${variant.widthMillimeters}, ${variant.heightMillimeters})`;

/** The product of a variant, and how visible it is; null when there is no such variant. */
export async function productOfVariant(tx: Tx, variantId: string) {
  const [row] = await tx.sql<{ productId: string; status: string }[]>`
    select p.id as "productId", p.status from variant v join product p on p.id = v.product_id where v.id = ${variantId}`;
  return row ?? null;
}
