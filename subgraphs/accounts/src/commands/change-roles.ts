import { rolesChanged } from '@stoa/contracts/accounts.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Role, Viewer } from '@stoa/kernel/viewer.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { type InvalidInput, invalidInput, type LastAdmin, lastAdmin } from '../domain/refusals.ts';
import { auditRole, deleteRole, insertRole, lockAdmins } from '../store/role-changes.ts';
import { lockUser, rolesOf, saveUser, type UserRow } from '../store/users.ts';
import { raiseAlert } from './raise-alert.ts';
import { requireStepUp } from './require-step-up.ts';

export interface RoleChange {
  readonly userId: string;
  readonly role: Role;
  readonly reason: string | null;
  readonly from: Origin;
}

/** A seller's role names whom they sell for; no other role does. */
export async function grantRole(
  environment: Environment,
  viewer: Viewer,
  change: RoleChange & { readonly sellerId: string | null },
): Promise<UserRow | InvalidInput> {
  const { role, sellerId } = change;
  return await changing<InvalidInput>(environment, viewer, change, async (tx, user) => {
    if ((role === 'SELLER') !== (sellerId !== null))
      return invalidInput('belongs to the role SELLER, and only to it', 'sellerId');
    if (sellerId) await saveUser(tx, user.id, { sellerId });
    return await insertRole(tx, user.id, role, environment.clock.now());
  });
}

/** Administrators are locked first: two of them cannot take each other away at once. */
export const revokeRole = async (
  environment: Environment,
  viewer: Viewer,
  change: RoleChange,
): Promise<UserRow | LastAdmin> =>
  await changing<LastAdmin>(environment, viewer, change, async (tx, user) => {
    const admins = change.role === 'ADMIN' ? await lockAdmins(tx) : [];
    if (admins.length === 1 && admins[0] === user.id) return lastAdmin;
    if (change.role === 'SELLER') await saveUser(tx, user.id, { sellerId: null });
    return await deleteRole(tx, user.id, change.role);
  });

async function changing<Refusal extends { readonly kind: string }>(
  environment: Environment,
  viewer: Viewer,
  { userId, role, reason, from }: RoleChange & { readonly sellerId?: string | null },
  work: (tx: Tx, user: UserRow) => Promise<boolean | Refusal>,
): Promise<UserRow | Refusal> {
  const { userId: actorId } = await requireStepUp(environment, viewer);
  return await environment.db.transaction(async (tx) => {
    const user = (await lockUser(tx, userId)) ?? fail('NOT_FOUND', 'There is no such user.');
    const before = await rolesOf(tx, userId);
    const changed = await work(tx, user);
    if (typeof changed !== 'boolean') return changed;
    if (!changed) return user;
    const roles = await rolesOf(tx, userId);
    await auditRole(tx, {
      userId,
      role,
      granted: roles.length > before.length,
      actorId,
      reason,
      at: environment.clock.now(),
    });
    await record(tx, rolesChanged, userId, { userId, roles });
    await raiseAlert(tx, environment, user, 'ROLES_CHANGED', from);
    return user;
  });
}
