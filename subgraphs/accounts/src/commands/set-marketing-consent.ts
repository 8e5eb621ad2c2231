import { consentChanged } from '@stoa/contracts/accounts.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { insertConsent } from '../store/consents.ts';
import { lockUser, saveUser, type UserRow } from '../store/users.ts';

const purpose = 'MARKETING';

/** Every change leaves a row with its time: consent has to be proven. Saying the same again changes nothing. */
export async function setMarketingConsent(
  { db, clock }: Environment,
  viewer: Viewer,
  granted: boolean,
): Promise<UserRow> {
  const userId = requireUser(viewer);
  return await db.transaction(async (tx) => {
    const before = (await lockUser(tx, userId)) ?? fail('UNAUTHENTICATED', 'This account is gone.');
    if (before.marketingConsent === granted) return before;
    await insertConsent(tx, { userId, purpose, granted, at: clock.now() });
    await record(tx, consentChanged, userId, { userId, purpose, granted });
    return await saveUser(tx, userId, { marketingConsent: granted });
  });
}
