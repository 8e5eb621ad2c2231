import { ids } from '@stoa/kernel/ids.ts';
import type { RoutePlanResolvers } from '../generated/types.ts';

export const RoutePlan: RoutePlanResolvers = {
  id: ({ id }) => ids.route.encode(id),
  location: ({ locationId }) => ({ id: locationId }),
};
