import type { Context } from '../context.ts';
import type { FulfillmentWorkLineModel } from '../models.ts';

/** The line of an order that something is about; lines are never deleted. */
export async function lineOf(
  { lineId }: { readonly lineId: string },
  { loaders }: Context,
): Promise<FulfillmentWorkLineModel> {
  const line = await loaders.line.load(lineId);
  if (!line) throw new Error(`Line ${lineId} is gone, though lines are never deleted.`);
  return line;
}
