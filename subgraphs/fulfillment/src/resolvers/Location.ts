import { ids } from '@stoa/kernel/ids.ts';
import type { LocationResolvers } from '../generated/types.ts';

export const Location: LocationResolvers = { id: ({ id }) => ids.location.encode(id) };
