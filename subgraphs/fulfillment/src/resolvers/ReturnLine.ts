import { ids } from '@stoa/kernel/ids.ts';
import type { ReturnLineResolvers } from '../generated/types.ts';

export const ReturnLine: ReturnLineResolvers = {
  orderLineId: ({ lineId }) => ids.orderLine.encode(lineId),
  orderLine: ({ lineId }) => ({ id: lineId }),
  variant: ({ variantId }) => ({ id: variantId }),
};
