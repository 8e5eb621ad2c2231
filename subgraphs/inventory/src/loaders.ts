import { loaderByKey, loaderOfMany } from '@stoa/platform/loaders.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { availableByVariant, levelsByVariant, storeAvailable } from './store/levels.ts';
import { locationsByIds } from './store/locations.ts';
import { purchaseLines, purchaseOrdersByIds } from './store/purchase-orders.ts';
import { sessionsByIds, takenIn } from './store/store-sessions.ts';
import { suppliersByIds } from './store/suppliers.ts';

export const loaders = ({ db }: Environment) => ({
  available: loaderByKey(
    (ids: readonly string[]) => availableByVariant(db, ids),
    (row) => row.variantId,
  ),
  levels: loaderOfMany(
    (ids: readonly string[]) => levelsByVariant(db, ids),
    (row) => row.variantId,
  ),
  counters: loaderByKey(
    (ids: readonly string[]) => storeAvailable(db, ids),
    (row) => row.variantId,
  ),
  supplier: loaderByKey(
    (ids: readonly string[]) => suppliersByIds(db, ids),
    (row) => row.id,
  ),
  purchaseOrder: loaderByKey(
    (ids: readonly string[]) => purchaseOrdersByIds(db, ids),
    (row) => row.id,
  ),
  linesOfPurchaseOrder: loaderOfMany(
    (ids: readonly string[]) => purchaseLines(db, ids),
    (row) => row.purchaseOrderId,
  ),
  storeSession: loaderByKey(
    (ids: readonly string[]) => sessionsByIds(db, ids),
    (row) => row.id,
  ),
  itemsOfSession: loaderOfMany(
    (ids: readonly string[]) => takenIn(db, ids),
    (row) => row.sessionId,
  ),
  location: loaderByKey(
    (ids: readonly string[]) => locationsByIds(db, ids),
    (row) => row.id,
  ),
});

export type Loaders = ReturnType<typeof loaders>;
