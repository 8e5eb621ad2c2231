import { z } from 'zod';

/** Runs a minute after a merge began, in case that whoever began it did not live to end it. */
export const finishMergeJob = {
  name: 'cart.finish-merge',
  schema: z.object({ guestCartId: z.string(), userId: z.string() }),
};
