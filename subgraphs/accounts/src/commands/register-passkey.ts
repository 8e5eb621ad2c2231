import { ids } from '@stoa/kernel/ids.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import {
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Origin } from '../domain/device.ts';
import { isPlainText } from '../domain/profile.ts';
import {
  type InvalidCode,
  invalidCode,
  type InvalidInput,
  invalidInput,
  type LimitReached,
  limitReached,
} from '../domain/refusals.ts';
import { type PasskeyRow, passkeysOf, recoveryCodesOf } from '../store/factors.ts';
import { insertPasskey, useChallenge } from '../store/passkeys.ts';
import { saveSession } from '../store/sessions.ts';
import { lockUser } from '../store/users.ts';
import { challengeOf } from './answer-challenge.ts';
import { raiseAlert } from './raise-alert.ts';
import { relyingParty } from './relying-party.ts';
import { renewCodes } from './renew-recovery-codes.ts';
import { requireStepUp } from './require-step-up.ts';

const text = z.string().max(100_000);
const registration = z.looseObject({
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: text, attestationObject: text }),
});
const most = 20;

export interface Registered {
  readonly passkey: PasskeyRow;
  /** Only with the first second factor. */
  readonly recoveryCodes: readonly string[] | null;
}

/** Judges the authenticator's answer to a challenge of this user, which is used up by it. */
export async function registerPasskey(
  environment: Environment,
  viewer: Viewer,
  { name, response, from }: { readonly name: string; readonly response: unknown; readonly from: Origin },
): Promise<Registered | InvalidCode | InvalidInput | LimitReached> {
  const { db, clock, random } = environment;
  const { userId, sessionId } = await requireStepUp(environment, viewer);
  if (!isPlainText(name, 60)) return invalidInput('must be 1 to 60 characters on one line', 'name');
  const verified = await verify(environment, userId, response);
  if (!verified?.registrationInfo) return invalidCode;
  const { credential } = verified.registrationInfo;
  return await db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    const before = await passkeysOf(tx, userId);
    if (before.length >= most) return limitReached(most);
    const now = clock.now();
    const passkey = await insertPasskey(tx, {
      id: ids.passkey.make(clock, random),
      userId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: [...(credential.transports ?? [])],
      name: name.trim(),
      createdAt: now,
    });
    if (!user || !passkey) return invalidCode;
    await saveSession(tx, sessionId, { mfaAt: now });
    await raiseAlert(tx, environment, user, 'MFA_CHANGED', from);
    return { passkey, recoveryCodes: before.length === 0 ? await firstCodes(tx, environment, userId) : null };
  });
}

/** Codes from an authenticator app that is enrolled already stay as they are. */
async function firstCodes(tx: Tx, environment: Environment, userId: string): Promise<readonly string[] | null> {
  return (await recoveryCodesOf(tx, userId)) > 0 ? null : await renewCodes(tx, environment, userId);
}

async function verify(
  { db, clock, settings }: Environment,
  userId: string,
  given: unknown,
): Promise<VerifiedRegistrationResponse | null> {
  const parsed = registration.safeParse(given);
  const challenge = parsed.success ? challengeOf(parsed.data.response.clientDataJSON) : undefined;
  const kept = challenge ? await useChallenge(db, challenge, 'REGISTER', clock.now()) : undefined;
  if (!parsed.success || !challenge || kept?.userId !== userId) return null;
  const { id: expectedRPID, origins: expectedOrigin } = relyingParty(settings);
  return await verifyRegistrationResponse({
    response: parsed.data as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin,
    expectedRPID,
    requireUserVerification: true,
  }).catch(() => null); // It throws for every way in which an answer may be wrong: they are all one to us.
}
