import type { AmountDiffersResolvers } from '../generated/types.ts';
import { ours, theirs, paymentOf } from './difference-sides.ts';

export const AmountDiffers: AmountDiffersResolvers = { payment: paymentOf, ours, theirs };
