import type { MissingHereResolvers } from '../generated/types.ts';
import { theirs, paymentOf } from './difference-sides.ts';

export const MissingHere: MissingHereResolvers = { payment: paymentOf, theirs };
