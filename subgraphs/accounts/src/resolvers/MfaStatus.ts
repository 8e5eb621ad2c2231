import type { MfaStatusResolvers } from '../generated/types.ts';
import { enrolledMethods } from '../commands/second-factor.ts';
import { passkeysOf, recoveryCodesOf, totpOf } from '../store/factors.ts';

export const MfaStatus: MfaStatusResolvers = {
  enrolled: async ({ userId }, _, { db }) => (await enrolledMethods(db, userId)).length > 0,
  totp: async ({ userId }, _, { db }) => Boolean((await totpOf(db, userId))?.confirmedAt),
  recoveryCodesLeft: ({ userId }, _, { db }) => recoveryCodesOf(db, userId),
  passkeys: ({ userId }, _, { db }) => passkeysOf(db, userId),
};
