import { signInLocked } from '@stoa/contracts/accounts.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { raiseAlert } from '../commands/raise-alert.ts';
import { usersByIds } from '../store/users.ts';

/** Told behind the sign-in's back: in the request itself, the time it takes would tell who has an account. */
export const onSignInLocked = handle(signInLocked, async (tx, { userId }) => {
  const [user] = userId ? await usersByIds(tx, [userId]) : [];
  const environment = { clock: systemClock, random: systemRandom };
  if (user) await raiseAlert(tx, environment, user, 'SIGN_IN_LOCKED', { ip: null, userAgent: null });
});
