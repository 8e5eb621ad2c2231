import type { Context } from '../context.ts';
import type { BinModel, FulfillmentWorkLineModel } from '../models.ts';

/** Where a line's variant lies, at the place that its unit is sent from. */
export async function binOf(
  { unitId, variantId }: FulfillmentWorkLineModel,
  _: unknown,
  { loaders }: Context,
): Promise<BinModel | null> {
  const unit = await loaders.unit.load(unitId);
  return unit ? await loaders.bin.load(`${unit.locationId} ${variantId}`) : null;
}
