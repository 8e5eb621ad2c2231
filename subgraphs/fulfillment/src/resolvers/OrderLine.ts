import { ids } from '@stoa/kernel/ids.ts';
import type { OrderLineResolvers } from '../generated/types.ts';

export const OrderLine: OrderLineResolvers = { id: ({ id }) => ids.orderLine.encode(id) };
