import { ids } from '@stoa/kernel/ids.ts';
import type { SellerResolvers } from '../generated/types.ts';

export const Seller: SellerResolvers = { id: ({ id }) => ids.seller.encode(id) };
