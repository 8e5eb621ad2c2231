import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { generateSecret, generateURI } from 'otplib';
import { type AlreadyEnrolled, alreadyEnrolled } from '../domain/refusals.ts';
import { seal } from '../domain/sealed.ts';
import { saveTotp, totpOf } from '../store/factors.ts';
import { lockUser } from '../store/users.ts';
import { requireStepUp } from './require-step-up.ts';

export interface TotpEnrollment {
  readonly secret: string;
  readonly uri: string;
}

/** A secret that counts for nothing until a first code confirms it. */
export async function enrollTotp(
  environment: Environment,
  viewer: Viewer,
  label: string | null,
): Promise<TotpEnrollment | AlreadyEnrolled> {
  const { db, random, settings } = environment;
  const { userId } = await requireStepUp(environment, viewer);
  return await db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    if (!user || (await totpOf(tx, userId))?.confirmedAt) return alreadyEnrolled;
    const secret = generateSecret();
    await saveTotp(tx, userId, seal(settings.secret, 'totp', secret, random));
    return { secret, uri: generateURI({ issuer: 'Stoa', label: label?.slice(0, 100) || user.email, secret }) };
  });
}
