import { userErased } from '@stoa/contracts/accounts.ts';
import type { Erased } from '@stoa/contracts/privacy.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { forgetPerson } from '../store/forget-person.ts';
import { lockUser } from '../store/users.ts';
import { revokeSessions } from './revoke-sessions.ts';

const done: Erased = {
  erased: [
    'profile',
    'addresses',
    'sessions',
    'second factors',
    'social identities',
    'security alerts',
    'mails in the log',
  ],
  kept: [
    'the bare id, which orders and bills refer to',
    'times of consent, as proof',
    'audit of roles, without reasons',
  ],
};

/** The row stays and says nothing any more. Twice is once. */
export const eraseOwnData = async ({ db, clock }: Environment, userId: string): Promise<Erased> =>
  await db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    if (!user) return done;
    await revokeSessions(tx, { clock }, { userId }, 'account erased');
    await forgetPerson(tx, user, clock.now());
    await record(tx, userErased, userId, { userId });
    return done;
  });
