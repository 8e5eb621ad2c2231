import { loaderByKey, loaderOfMany } from '@stoa/platform/loaders.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { availableByVariant, levelsByVariant } from './store/levels.ts';
import { locationsByIds } from './store/locations.ts';

export const loaders = ({ db }: Environment) => ({
  available: loaderByKey(
    (ids: readonly string[]) => availableByVariant(db, ids),
    (row) => row.variantId,
  ),
  levels: loaderOfMany(
    (ids: readonly string[]) => levelsByVariant(db, ids),
    (row) => row.variantId,
  ),
  location: loaderByKey(
    (ids: readonly string[]) => locationsByIds(db, ids),
    (row) => row.id,
  ),
});

export type Loaders = ReturnType<typeof loaders>;
