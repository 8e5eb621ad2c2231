import { ids } from '@stoa/kernel/ids.ts';
import type { ReservationResolvers } from '../generated/types.ts';

export const Reservation: ReservationResolvers = { id: ({ id }) => ids.reservation.encode(id) };
