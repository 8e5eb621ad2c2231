import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import {
  type InvalidCode,
  invalidCode,
  type NotEnrolled,
  notEnrolled,
  type TooManyAttempts,
} from '../domain/refusals.ts';
import { unseal } from '../domain/sealed.ts';
import { stepOfCode } from '../domain/totp-code.ts';
import { confirmTotp as markConfirmed, totpOf, useStep } from '../store/factors.ts';
import { saveSession } from '../store/sessions.ts';
import { lockUser } from '../store/users.ts';
import { bucketsOf, countAttempt, forgiveAttempt } from './count-attempt.ts';
import { raiseAlert } from './raise-alert.ts';
import { renewCodes } from './renew-recovery-codes.ts';
import { requireStepUp } from './require-step-up.ts';

/** From the first right code on a password alone is not enough. Gives the recovery codes, this once. */
export async function confirmTotp(
  environment: Environment,
  viewer: Viewer,
  { code, from }: { readonly code: string; readonly from: Origin },
): Promise<{ readonly recoveryCodes: readonly string[] } | InvalidCode | NotEnrolled | TooManyAttempts> {
  const { db, clock, settings } = environment;
  const { userId, sessionId } = await requireStepUp(environment, viewer);
  const buckets = bucketsOf('totp-confirm', userId, null);
  const counted = await countAttempt(environment, buckets);
  if ('kind' in counted) return counted;
  const result = await db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    const totp = await totpOf(tx, userId);
    if (!user || !totp || totp.confirmedAt) return notEnrolled;
    const now = clock.now();
    const step = stepOfCode(unseal(settings.secret, 'totp', totp.secretSealed), code, now);
    if (step === null || !(await useStep(tx, userId, step))) return invalidCode;
    await markConfirmed(tx, userId, now);
    await saveSession(tx, sessionId, { mfaAt: now });
    await raiseAlert(tx, environment, user, 'MFA_CHANGED', from);
    return { recoveryCodes: await renewCodes(tx, environment, userId) };
  });
  if (!('kind' in result)) await forgiveAttempt(environment, buckets);
  return result;
}
