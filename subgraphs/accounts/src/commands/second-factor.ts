import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { normalizeRecoveryCode } from '../domain/recovery-codes.ts';
import { unseal } from '../domain/sealed.ts';
import { hashOf } from '../domain/secret-token.ts';
import { stepOfCode } from '../domain/totp-code.ts';
import { passkeysOf, recoveryCodesOf, totpOf, useRecoveryCode, useStep } from '../store/factors.ts';
import type { Reads } from '../store/users.ts';
import { answerChallenge } from './answer-challenge.ts';

export type Method = 'TOTP' | 'RECOVERY_CODE' | 'PASSKEY';

export interface Factor {
  readonly totpCode?: string | null | undefined;
  readonly recoveryCode?: string | null | undefined;
  readonly passkeyResponse?: unknown;
}

/** What the user can answer with; empty when signing in takes a password alone. */
export async function enrolledMethods(at: Reads, userId: string): Promise<readonly Method[]> {
  const [totp, passkeys] = await Promise.all([totpOf(at, userId), passkeysOf(at, userId)]);
  const methods: Method[] = [
    ...(totp?.confirmedAt ? ['TOTP' as const] : []),
    ...(passkeys.length > 0 ? ['PASSKEY' as const] : []),
  ];
  return methods.length > 0 && (await recoveryCodesOf(at, userId)) > 0 ? [...methods, 'RECOVERY_CODE'] : methods;
}

/** Judges and uses up in one: what was right once is wrong from then on. */
export async function useFactor(tx: Tx, environment: Environment, userId: string, factor: Factor): Promise<boolean> {
  if (factor.totpCode) return await useTotpCode(tx, environment, userId, factor.totpCode);
  if (factor.recoveryCode) return await useRecoveryCode(tx, userId, hashOf(normalizeRecoveryCode(factor.recoveryCode)));
  return (
    factor.passkeyResponse != null &&
    (await answerChallenge(tx, environment, factor.passkeyResponse))?.userId === userId
  );
}

async function useTotpCode(tx: Tx, { clock, settings }: Environment, userId: string, code: string): Promise<boolean> {
  const totp = await totpOf(tx, userId);
  if (!totp?.confirmedAt) return false;
  const step = stepOfCode(unseal(settings.secret, 'totp', totp.secretSealed), code, clock.now());
  return step !== null && (await useStep(tx, userId, step));
}
