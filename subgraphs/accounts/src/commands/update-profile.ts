import { profileChanged } from '@stoa/contracts/accounts.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkProfile, checkVersion, type ProfileChange } from '../domain/profile.ts';
import type { InvalidInput, VersionConflict } from '../domain/refusals.ts';
import { seal } from '../domain/sealed.ts';
import { lockUser, saveUser, type UserRow } from '../store/users.ts';

export async function updateProfile(
  { db, random, settings }: Environment,
  viewer: Viewer,
  given: ProfileChange,
  expectedVersion: number | null,
): Promise<UserRow | InvalidInput | VersionConflict> {
  const userId = requireUser(viewer);
  const checked = checkProfile(given);
  if ('kind' in checked) return checked;
  return await db.transaction(async (tx) => {
    const before = (await lockUser(tx, userId)) ?? fail('UNAUTHENTICATED', 'This account is gone.');
    const conflict = checkVersion(before.version, expectedVersion);
    if (conflict) return conflict;
    const { phone, locale, ...change } = checked;
    const user = await saveUser(tx, userId, {
      ...change,
      ...(locale && { locale }),
      ...(phone !== undefined && { phoneSealed: phone && seal(settings.secret, 'phone', phone, random) }),
    });
    const { displayName, currency } = user;
    await record(tx, profileChanged, userId, { userId, displayName, locale: user.locale, currency });
    return user;
  });
}
