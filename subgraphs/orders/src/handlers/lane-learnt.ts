import { laneLearnt } from '@stoa/contracts/fulfillment.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowLane } from '../store/known.ts';

export const onLaneLearnt = handle(laneLearnt, knowLane);
