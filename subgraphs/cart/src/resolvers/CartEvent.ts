import { ids } from '@stoa/kernel/ids.ts';
import type { CartEventResolvers } from '../generated/types.ts';

export const CartEvent: CartEventResolvers = {
  mergedInto: ({ mergedInto }) => (mergedInto === null ? null : ids.cart.encode(mergedInto)),
};
