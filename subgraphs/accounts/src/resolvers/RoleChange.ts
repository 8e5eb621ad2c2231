import { roleChangeId } from '../domain/ids.ts';
import type { RoleChangeResolvers } from '../generated/types.ts';

export const RoleChange: RoleChangeResolvers = {
  id: ({ id }) => roleChangeId.encode(id),
  user: ({ userId }) => ({ id: userId }),
  actor: ({ actorId }) => (actorId ? { id: actorId } : null),
};
