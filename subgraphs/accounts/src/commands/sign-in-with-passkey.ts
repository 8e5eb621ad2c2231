import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { type InvalidCode, invalidCode } from '../domain/refusals.ts';
import { lockUser } from '../store/users.ts';
import { answerChallenge } from './answer-challenge.ts';
import type { Tokens } from './issue-tokens.ts';
import { startSession } from './start-session.ts';

/** The device and the finger on it: two factors at once. */
export const signInWithPasskey = async (
  environment: Environment,
  response: unknown,
  from: Origin,
): Promise<Tokens | InvalidCode> =>
  await environment.db.transaction(async (tx) => {
    const passkey = await answerChallenge(tx, environment, response);
    const user = passkey && (await lockUser(tx, passkey.userId));
    return user ? await startSession(tx, environment, user, from, { mfa: true }) : invalidCode;
  });
