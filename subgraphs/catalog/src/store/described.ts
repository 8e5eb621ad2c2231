import type { Tx } from '@stoa/platform/database.ts';
import type { Cell, OptionDefinition } from '../domain/options.ts';
import type { Packing, TaxClass } from '../domain/packing.ts';
import type { ProductStatus } from '../domain/product.ts';

export interface DescribedRow extends Packing {
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  readonly title: string;
  readonly definitions: readonly OptionDefinition[];
  readonly options: Cell;
  readonly status: ProductStatus;
  readonly taxClass: TaxClass;
}

/** These variants, and all of these products, with what it takes to sell, tax and pack them. */
export const describedVariants = async (
  { sql }: Tx,
  variantIds: readonly string[],
  productIds: readonly string[],
): Promise<DescribedRow[]> =>
  await sql<DescribedRow[]>`
    select v.id as "variantId", p.id as "productId", v.sku, p.title, p.options as definitions, v.options, p.status,
      p.tax_class as "taxClass", v.weight_grams as "weightGrams", v.length_mm as "lengthMillimeters",
      v.width_mm as "widthMillimeters", v.height_mm as "heightMillimeters"
    from (select id from variant where id = any(${variantIds as string[]}::uuid[])
      union select id from variant where product_id = any(${productIds as string[]}::uuid[])) told
    join variant v using (id) join product p on p.id = v.product_id order by v.product_id, v.position`;
