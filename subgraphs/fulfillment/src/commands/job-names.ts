import { z } from 'zod';

/** What the robot is told; the job itself runs commands, which may not import one another in a circle. */
export const workOrderJob = { name: 'fulfillment.work-order', schema: z.object({ orderId: z.string() }) };
export const workReturnJob = { name: 'fulfillment.work-return', schema: z.object({ returnId: z.string() }) };
export const labelParcelsJob = {
  name: 'fulfillment.label-parcels',
  schema: z.object({ parcelIds: z.array(z.string()) }),
};
export const handOverJob = { name: 'fulfillment.hand-over', schema: z.object({ unitId: z.string() }) };
