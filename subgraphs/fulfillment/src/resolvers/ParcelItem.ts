import { ids } from '@stoa/kernel/ids.ts';
import type { ParcelItemResolvers } from '../generated/types.ts';
import { lineOf } from './line-of.ts';

export const ParcelItem: ParcelItemResolvers = {
  orderLineId: ({ lineId }) => ids.orderLine.encode(lineId),
  orderLine: ({ lineId }) => ({ id: lineId }),
  variant: async (item, _, context) => ({ id: (await lineOf(item, context)).variantId }),
  title: async (item, _, context) => (await lineOf(item, context)).title,
};
