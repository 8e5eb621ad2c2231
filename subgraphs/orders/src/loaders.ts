import { loaderByKey, loaderOfMany } from '@stoa/platform/loaders.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { togetherByOffers } from './store/bought-together.ts';
import { documentsOfOrders } from './store/documents.ts';
import { entriesByKey } from './store/entries.ts';
import { linesById, linesOfOrders, unitsById, unitsOfOrders } from './store/lines.ts';
import { ordersById } from './store/orders.ts';
import { tillRefundsOfOrders } from './store/till-refunds.ts';

export const loaders = ({ db }: Environment) => ({
  order: loaderByKey(
    (ids: readonly string[]) => ordersById(db.sql, ids),
    (row) => row.id,
  ),
  tillRefunds: loaderOfMany(
    (ids: readonly string[]) => tillRefundsOfOrders(db.sql, ids),
    (row) => row.orderId,
  ),
  lines: loaderOfMany(
    (ids: readonly string[]) => linesOfOrders(db.sql, ids),
    (row) => row.orderId,
  ),
  line: loaderByKey(
    (ids: readonly string[]) => linesById(db.sql, ids),
    (row) => row.id,
  ),
  units: loaderOfMany(
    (ids: readonly string[]) => unitsOfOrders(db.sql, ids),
    (row) => row.orderId,
  ),
  unit: loaderByKey(
    (ids: readonly string[]) => unitsById(db.sql, ids),
    (row) => row.id,
  ),
  entry: loaderByKey(
    (keys: readonly string[]) => entriesByKey(db.sql, keys),
    (row) => `${row.orderId} ${row.entry}`,
  ),
  together: loaderOfMany(
    (offerIds: readonly string[]) => togetherByOffers(db.sql, offerIds),
    (row) => row.offerId,
  ),
  documents: loaderOfMany(
    (ids: readonly string[]) => documentsOfOrders(db.sql, ids),
    (row) => row.orderId,
  ),
});

export type Loaders = ReturnType<typeof loaders>;
