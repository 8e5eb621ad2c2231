import { variantCreated } from '@stoa/contracts/catalog.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowVariant } from '../store/variants.ts';

export const onVariantCreated = handle(variantCreated, knowVariant);
