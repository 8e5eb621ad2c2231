import type { Viewer } from '@stoa/kernel/viewer.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import { passkeysOf } from '../store/factors.ts';
import { insertChallenge } from '../store/passkeys.ts';
import { usersByIds } from '../store/users.ts';
import { relyingParty } from './relying-party.ts';
import { requireStepUp } from './require-step-up.ts';

const lasts = 5 * 60_000;

/** Options for the browser to make a passkey with, and a challenge that its answer uses up. */
export async function startPasskeyRegistration(
  environment: Environment,
  viewer: Viewer,
  attachment: string | null,
): Promise<unknown> {
  const { db, settings, random } = environment;
  const { userId } = await requireStepUp(environment, viewer);
  const [[user], known] = await Promise.all([usersByIds(db, [userId]), passkeysOf(db, userId)]);
  const { name: rpName, id: rpID } = relyingParty(settings);
  const options = await generateRegistrationOptions({
    rpName,
    rpID,
    userName: user?.email ?? '',
    userID: new TextEncoder().encode(ids.user.encode(userId)),
    challenge: new Uint8Array(random.bytes(32)),
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId: id }) => ({ id })),
    authenticatorSelection: {
      residentKey: 'required',
      userVerification: 'required',
      ...((attachment === 'platform' || attachment === 'cross-platform') && { authenticatorAttachment: attachment }),
    },
  });
  await keep(environment, options.challenge, 'REGISTER', userId);
  return options;
}

/** No list of passkeys goes out: it would tell who has one. The authenticator knows which are for us. */
export async function startPasskeySignIn(environment: Environment): Promise<unknown> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(environment.settings).id,
    challenge: new Uint8Array(environment.random.bytes(32)),
    userVerification: 'required',
  });
  await keep(environment, options.challenge, 'SIGN_IN', null);
  return options;
}

const keep = async (
  { db, clock }: Environment,
  challenge: string,
  purpose: 'REGISTER' | 'SIGN_IN',
  userId: string | null,
) => await insertChallenge(db, { challenge, purpose, userId, expiresAt: new Date(clock.now().getTime() + lasts) });
