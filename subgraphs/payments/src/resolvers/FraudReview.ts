import { ids } from '@stoa/kernel/ids.ts';
import type { FraudReviewResolvers } from '../generated/types.ts';

export const FraudReview: FraudReviewResolvers = {
  id: ({ id }) => ids.fraudReview.encode(id),
  order: ({ orderId }) => ({ id: orderId }),
  payment: ({ paymentId }, _, { loaders }) => loaders.payment.load(paymentId),
};
