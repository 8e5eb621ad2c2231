import { ids } from '@stoa/kernel/ids.ts';
import type { VariantResolvers } from '../generated/types.ts';

export const Variant: VariantResolvers = { id: ({ id }) => ids.variant.encode(id) };
