import { ids } from '@stoa/kernel/ids.ts';
import type { OfferResolvers } from '../generated/types.ts';

export const Offer: OfferResolvers = { id: ({ id }) => ids.offer.encode(id) };
