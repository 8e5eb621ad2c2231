import { locationOpened } from '@stoa/contracts/inventory.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowLocation } from '../store/known.ts';

export const onLocationOpened = handle(locationOpened, knowLocation);
