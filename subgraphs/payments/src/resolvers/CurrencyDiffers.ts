import type { CurrencyDiffersResolvers } from '../generated/types.ts';
import { ours, theirs, paymentOf } from './difference-sides.ts';

export const CurrencyDiffers: CurrencyDiffersResolvers = { payment: paymentOf, ours, theirs };
