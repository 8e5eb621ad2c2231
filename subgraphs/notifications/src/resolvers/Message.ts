import { ids } from '@stoa/kernel/ids.ts';
import type { MessageResolvers } from '../generated/types.ts';

export const Message: MessageResolvers = {
  id: ({ id }) => ids.message.encode(id),
  address: ({ address, recipient, userId }) => address ?? (recipient === userId ? null : recipient),
  attempts: ({ id }, _, { loaders }) => loaders.attempts.load(id),
};
