import { ids } from '@stoa/kernel/ids.ts';
import type { SavedPaymentMethodResolvers } from '../generated/types.ts';

export const SavedPaymentMethod: SavedPaymentMethodResolvers = { id: ({ id }) => ids.paymentMethod.encode(id) };
