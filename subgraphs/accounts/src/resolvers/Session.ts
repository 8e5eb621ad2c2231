import { ids } from '@stoa/kernel/ids.ts';
import type { SessionResolvers } from '../generated/types.ts';

export const Session: SessionResolvers = {
  id: ({ id }) => ids.session.encode(id),
  current: ({ id }, _, { viewer }) => viewer.sessionId === id,
  ipAddress: ({ ip }) => ip,
};
