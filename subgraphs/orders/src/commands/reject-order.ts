import { z } from 'zod';

/** The job that cancels what a person took for fraud. */
export const rejectOrder = { name: 'orders.reject-order', schema: z.object({ orderId: z.string() }) };
