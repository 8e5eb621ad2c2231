import { variantDescribed } from '@stoa/contracts/catalog.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowVariant } from '../store/known.ts';

export const onVariantDescribed = handle(variantDescribed, knowVariant);
