import { codeAt } from '../src/domain/totp-code.ts';
import type { Role } from '@stoa/kernel/viewer.ts';
import type { AccountsWorld, Person } from './world.ts';

export const codeNow = ({ clock }: AccountsWorld, secret: string): string =>
  codeAt(secret, Math.floor(clock.now().getTime() / 30_000));

export interface Enrolled extends Person {
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** Somebody with an authenticator app, whose last code was used a minute ago. */
export async function enroll(world: AccountsWorld, ...roles: readonly Role[]): Promise<Enrolled> {
  const person = await world.person(...roles);
  const { enrollment } = await world.call('totpEnroll', {}, person.viewer);
  const { recoveryCodes } = await world.call('totpConfirm', { code: codeNow(world, enrollment.secret) }, person.viewer);
  world.clock.advance(60_000);
  return { ...person, secret: enrollment.secret, recoveryCodes };
}
