import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { z } from 'zod';
import type { PasskeyRow } from '../store/factors.ts';
import { passkeyByCredential, savePasskeyUse, useChallenge } from '../store/passkeys.ts';
import { relyingParty } from './relying-party.ts';

const text = z.string().max(10_000);
const assertion = z.looseObject({
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: text, authenticatorData: text, signature: text }),
});
const clientData = z.object({ challenge: text });

/** The passkey that answered a living challenge, or nothing. The challenge is used up either way. */
export async function answerChallenge(
  tx: Tx,
  { clock, settings }: Environment,
  given: unknown,
): Promise<PasskeyRow | undefined> {
  const parsed = assertion.safeParse(given);
  const challenge = parsed.success ? challengeOf(parsed.data.response.clientDataJSON) : undefined;
  if (!parsed.success || !challenge || !(await useChallenge(tx, challenge, 'SIGN_IN', clock.now()))) return undefined;
  const passkey = await passkeyByCredential(tx, parsed.data.id);
  if (!passkey) return undefined;
  const { id: expectedRPID, origins: expectedOrigin } = relyingParty(settings);
  const { credentialId: id, publicKey, counter } = passkey;
  const answer = await verifyAuthenticationResponse({
    response: parsed.data as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin,
    expectedRPID,
    credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter },
    requireUserVerification: true,
  }).catch(() => null); // It throws for every way in which an answer may be wrong: they are all one to us.
  if (!answer?.verified) return undefined;
  await savePasskeyUse(tx, passkey.id, answer.authenticationInfo.newCounter, clock.now());
  return passkey;
}

export function challengeOf(clientDataJSON: string): string | undefined {
  try {
    return clientData.safeParse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString())).data?.challenge;
  } catch {
    // No JSON, no challenge.
    return undefined;
  }
}
