import { ids } from '@stoa/kernel/ids.ts';
import type { PasskeyResolvers } from '../generated/types.ts';

export const Passkey: PasskeyResolvers = { id: ({ id }) => ids.passkey.encode(id) };
