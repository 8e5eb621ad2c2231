import { loaderByKey, loaderOfMany } from '@stoa/platform/loaders.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { paymentsByIds, paymentsByOrders } from './store/payments.ts';
import { refundsByOrders } from './store/refunds.ts';

export const loaders = ({ db }: Environment) => ({
  paymentOfOrder: loaderByKey(
    (ids: readonly string[]) => paymentsByOrders(db.sql, ids),
    ({ orderId }) => orderId,
  ),
  payment: loaderByKey(
    (ids: readonly string[]) => paymentsByIds(db.sql, ids),
    ({ id }) => id,
  ),
  refunds: loaderOfMany(
    (ids: readonly string[]) => refundsByOrders(db.sql, ids),
    ({ orderId }) => orderId,
  ),
});

export type Loaders = ReturnType<typeof loaders>;
