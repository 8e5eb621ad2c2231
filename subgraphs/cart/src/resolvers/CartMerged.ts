import { ids } from '@stoa/kernel/ids.ts';
import type { CartMergedResolvers } from '../generated/types.ts';

export const CartMerged: CartMergedResolvers = { cartId: ({ cartId }) => ids.cart.encode(cartId) };
