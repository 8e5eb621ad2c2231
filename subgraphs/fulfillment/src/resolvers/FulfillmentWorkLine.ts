import { ids } from '@stoa/kernel/ids.ts';
import type { FulfillmentWorkLineResolvers } from '../generated/types.ts';
import { binOf } from './bin-of.ts';

export const FulfillmentWorkLine: FulfillmentWorkLineResolvers = {
  orderLineId: ({ id }) => ids.orderLine.encode(id),
  orderLine: ({ id }) => ({ id }),
  variant: ({ variantId }) => ({ id: variantId }),
  bin: binOf,
};
