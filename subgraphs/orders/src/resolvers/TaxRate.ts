import { percentOf } from '../domain/tax.ts';
import type { TaxRateResolvers } from '../generated/types.ts';

export const TaxRate: TaxRateResolvers = {
  region: ({ region }) => region || null,
  percent: ({ ppm }) => percentOf(ppm),
};
