import type { ReservationLineResolvers } from '../generated/types.ts';
import { placeOf } from './place-of.ts';

export const ReservationLine: ReservationLineResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  location: placeOf,
};
