import { available } from '../domain/stock.ts';
import type { StockLevelResolvers } from '../generated/types.ts';
import { placeOf } from './place-of.ts';

export const StockLevel: StockLevelResolvers = {
  location: placeOf,
  available: (level) => available(level),
};
