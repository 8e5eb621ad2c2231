import { cartMerged } from '@stoa/contracts/cart.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowMerge } from '../store/known.ts';

export const onCartMerged = handle(cartMerged, knowMerge);
