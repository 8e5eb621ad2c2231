import type { Tx } from '@stoa/platform/database.ts';
import { type UnknownLocation, unknownLocation, type UnknownVariant, unknownVariant } from '../domain/refusals.ts';
import { locationIsOpenTo } from '../store/locations.ts';
import { stockPlace } from '../store/stock.ts';
import { unknownVariants } from '../store/variants.ts';

/** Makes sure that a known variant has a shelf at a place that the caller may touch; a seller, only at their own. */
export async function openShelf(
  tx: Tx,
  variantId: string,
  locationId: string,
  sellerId: string | null,
  field: string,
): Promise<UnknownVariant | UnknownLocation | null> {
  if (!(await locationIsOpenTo(tx, locationId, sellerId))) return unknownLocation(field);
  if ((await unknownVariants(tx, [variantId])).length > 0) return unknownVariant(variantId);
  await stockPlace(tx, variantId, locationId);
  return null;
}
