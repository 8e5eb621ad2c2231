import type { MissingThereResolvers } from '../generated/types.ts';
import { ours, paymentOf } from './difference-sides.ts';

export const MissingThere: MissingThereResolvers = { payment: paymentOf, ours };
