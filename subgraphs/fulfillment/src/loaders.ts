import { loaderByKey, loaderOfMany } from '@stoa/platform/loaders.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { sellerFees } from './store/seller-fees.ts';
import { ordersByIds } from './store/orders.ts';
import {
  eventsOfParcels,
  itemsOfParcels,
  parcelsByIds,
  parcelsOfOrders,
  parcelsOfReturns,
  parcelsOfUnits,
} from './store/parcels.ts';
import { linesOfPickLists, pickListsByIds } from './store/pick-lists.ts';
import { binKey, binsByKeys } from './store/places.ts';
import { movesOfReturns, returnLines, returnsByIds, returnsOfOrders } from './store/returns.ts';
import { linesByIds, linesOfUnits, movesOfUnits, unitsByIds } from './store/units.ts';

type Ids = readonly string[];

export const loaders = ({ db }: Environment) => ({
  order: loaderByKey(
    (ids: Ids) => ordersByIds(db, ids),
    (row) => row.id,
  ),
  unit: loaderByKey(
    (ids: Ids) => unitsByIds(db, ids),
    (row) => row.id,
  ),
  line: loaderByKey(
    (ids: Ids) => linesByIds(db, ids),
    (row) => row.id,
  ),
  linesOfUnit: loaderOfMany(
    (ids: Ids) => linesOfUnits(db, ids),
    (row) => row.unitId,
  ),
  movesOfUnit: loaderOfMany(
    (ids: Ids) => movesOfUnits(db, ids),
    (row) => row.unitId,
  ),
  bin: loaderByKey((keys: Ids) => binsByKeys(db, keys), binKey),
  pickList: loaderByKey(
    (ids: Ids) => pickListsByIds(db, ids),
    (row) => row.id,
  ),
  linesOfPickList: loaderOfMany(
    (ids: Ids) => linesOfPickLists(db, ids),
    (row) => row.pickListId,
  ),
  parcel: loaderByKey(
    (ids: Ids) => parcelsByIds(db, ids),
    (row) => row.id,
  ),
  parcelsOfOrder: loaderOfMany(
    (ids: Ids) => parcelsOfOrders(db, ids),
    (row) => row.orderId,
  ),
  parcelsOfUnit: loaderOfMany(
    (ids: Ids) => parcelsOfUnits(db, ids),
    (row) => row.unitId,
  ),
  parcelsOfReturn: loaderOfMany(
    (ids: Ids) => parcelsOfReturns(db, ids),
    (row) => row.returnId ?? '',
  ),
  eventsOfParcel: loaderOfMany(
    (ids: Ids) => eventsOfParcels(db, ids),
    (row) => row.parcelId,
  ),
  itemsOfParcel: loaderOfMany(
    (ids: Ids) => itemsOfParcels(db, ids),
    (row) => row.parcelId,
  ),
  return: loaderByKey(
    (ids: Ids) => returnsByIds(db, ids),
    (row) => row.id,
  ),
  returnsOfOrder: loaderOfMany(
    (ids: Ids) => returnsOfOrders(db, ids),
    (row) => row.orderId,
  ),
  linesOfReturn: loaderOfMany(
    (ids: Ids) => returnLines(db, ids),
    (row) => row.returnId,
  ),
  feesOfSeller: loaderOfMany(
    (keys: Ids) => sellerFees(db, keys),
    ({ key }) => key,
  ),
  movesOfReturn: loaderOfMany(
    (ids: Ids) => movesOfReturns(db, ids),
    (row) => row.returnId,
  ),
});

export type Loaders = ReturnType<typeof loaders>;
