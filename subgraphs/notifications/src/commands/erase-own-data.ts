import { readBuyer } from '@stoa/contracts/accounts.ts';
import type { Erased } from '@stoa/contracts/privacy.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { forgetUser } from '../store/personal-data.ts';

/** Accounts forgets last: it still knows by which address mails went. Twice is once. */
export async function eraseOwnData({ db, bus }: Environment, userId: string): Promise<Erased> {
  const asked = { userId, shipping: null, billing: null };
  const answer = await bus.send(readBuyer, asked, { key: `erase ${userId}` });
  const email = 'kind' in answer ? null : (answer.buyer?.email ?? null);
  const open = await db.transaction((tx) => forgetUser(tx, userId, email));
  const kept = open > 0 ? ['the mail address of orders that are still open, until these have ended'] : [];
  return { erased: ['messages', 'feed', 'preferences', 'browsers', 'phone number'], kept };
}
