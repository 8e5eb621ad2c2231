import type { Context } from '../context.ts';
import type { LocationModel } from '../models.ts';

/** The place of anything that names one. */
export async function placeOf(
  { locationId }: { readonly locationId: string },
  _: unknown,
  { loaders }: Context,
): Promise<LocationModel> {
  const place = await loaders.location.load(locationId);
  if (!place) throw new Error(`Place ${locationId} is gone, though places are never deleted.`);
  return place;
}
