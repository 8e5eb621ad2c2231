import type { Tx } from '@stoa/platform/database.ts';

/** Which of the variants nobody has told us of. */
export async function unknownVariants(tx: Tx, variantIds: readonly string[]): Promise<string[]> {
  const known = await tx.sql<{ id: string }[]>`
    select id from known_variant where id = any(${variantIds as string[]}::uuid[])`;
  const ids = new Set(known.map(({ id }) => id));
  return variantIds.filter((id) => !ids.has(id));
}

export const knowVariant = async (
  tx: Tx,
  variant: { variantId: string; productId: string; sku: string },
): Promise<void> => {
  await tx.sql`
    insert into known_variant (id, product_id, sku) values (${variant.variantId}, ${variant.productId}, ${variant.sku})
    on conflict (id) do update set product_id = excluded.product_id, sku = excluded.sku`;
};
