import type { Tx } from '@stoa/platform/database.ts';
import type { ProductWords } from '../domain/product.ts';
import { type InvalidInput, type NotFound, notFound } from '../domain/refusals.ts';
import { checkSpecs, definitionsOf } from '../domain/specs.ts';
import { brandExists } from '../store/brands.ts';
import { shareHierarchy } from '../store/filing.ts';
import { lineage } from '../store/hierarchy.ts';

/** The brand and the categories are there, and the facts are as the categories define them; they stay so until the commit. */
export async function checkReferences(
  tx: Tx,
  { brandId, categoryIds, specs, status }: ProductWords,
): Promise<NotFound | InvalidInput | null> {
  await shareHierarchy(tx);
  if (brandId !== null && !(await brandExists(tx, brandId))) return notFound('brandId');
  const above = await lineage(tx, categoryIds);
  const missing = categoryIds.findIndex((id) => !above.some((category) => category.id === id));
  if (missing >= 0) return notFound('categoryIds', String(missing));
  return checkSpecs(specs, definitionsOf(above), status === 'ACTIVE');
}
