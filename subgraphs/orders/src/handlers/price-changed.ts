import { priceChanged } from '@stoa/contracts/catalog.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowPrice } from '../store/known.ts';

export const onPriceChanged = handle(priceChanged, knowPrice);
