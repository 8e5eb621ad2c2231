import { ids } from '@stoa/kernel/ids.ts';
import type { PickListLineResolvers } from '../generated/types.ts';
import { binOf } from './bin-of.ts';
import { lineOf } from './line-of.ts';

export const PickListLine: PickListLineResolvers = {
  orderLineId: ({ lineId }) => ids.orderLine.encode(lineId),
  orderLine: ({ lineId }) => ({ id: lineId }),
  unit: async (line, _, context) => ({ id: (await lineOf(line, context)).unitId }),
  variant: async (line, _, context) => ({ id: (await lineOf(line, context)).variantId }),
  sku: async (line, _, context) => (await lineOf(line, context)).sku,
  title: async (line, _, context) => (await lineOf(line, context)).title,
  bin: async (line, _, context) => await binOf(await lineOf(line, context), _, context),
};
