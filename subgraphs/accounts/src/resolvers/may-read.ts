import { allows } from '@stoa/kernel/viewer.ts';
import type { Context } from '../context.ts';
import type { UserModel } from '../models.ts';
import type { UserRow } from '../store/users.ts';

/** The user's row for whoever may read it, else null as if it were not there. Reads by staff are audited. */
export async function readable({ id }: UserModel, { viewer, loaders }: Context): Promise<UserRow | null> {
  if (viewer.userId === id) return await loaders.user.load(id);
  if (!allows(viewer, 'users:read')) return null;
  await loaders.audited.load(`${viewer.userId ?? viewer.clientId} ${id}`);
  return await loaders.user.load(id);
}

/** Only for the user: staff has no business with it. */
export const owned = ({ id }: UserModel, { viewer, loaders }: Context): Promise<UserRow | null> | null =>
  viewer.userId === id ? loaders.user.load(id) : null;
