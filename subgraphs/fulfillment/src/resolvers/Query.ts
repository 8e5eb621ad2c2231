import { ids } from '@stoa/kernel/ids.ts';
import { connection, pageById, pageRequest } from '@stoa/kernel/pages.ts';
import { allows } from '@stoa/kernel/viewer.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import type { QueryResolvers } from '../generated/types.ts';
import { carrierRates } from '../queries/carrier-rates.ts';
import { missedParcels } from '../queries/missed-parcels.ts';
import { openWork } from '../queries/open-work.ts';
import { allParcels } from '../queries/parcels.ts';
import { pickListsAt } from '../queries/pick-lists.ts';
import { allReturns } from '../queries/returns.ts';
import { feeRatePage } from '../store/fee-rates.ts';
import { lanes } from '../store/lanes.ts';
import { locationOf } from '../store/places.ts';
import { patienceNow } from '../store/patience.ts';
import { routePlanOf } from '../store/route-plans.ts';
import { mayReadDirectly } from './may-read.ts';

const location = ids.location.decode;

export const Query: QueryResolvers = {
  async parcel(_, { id, trackingCode }, { loaders, viewer }) {
    const parcel = await loaders.parcel.load(ids.parcel.decode(id));
    const proven = trackingCode != null && parcel?.trackingCode === trackingCode;
    return parcel && mayReadDirectly(viewer, parcel.userId, proven, 'parcels:read') ? parcel : null;
  },

  async return(_, { id }, { loaders, viewer }) {
    const row = await loaders.return.load(ids.return.decode(id));
    return row && mayReadDirectly(viewer, row.userId, false, 'orders:read', 'warehouse:work') ? row : null;
  },

  parcels(_, { filter, ...page }, { viewer, db }) {
    requireScope(viewer, 'parcels:read');
    const wanted = {
      status: filter?.status ?? null,
      locationId: filter?.locationId == null ? null : location(filter.locationId),
      trackingCode: filter?.trackingCode ?? null,
    };
    return allParcels(db, wanted, pageById(page));
  },

  missedParcels(_, page, { viewer, db }) {
    requireScope(viewer, 'parcels:read');
    return missedParcels(db, pageRequest(page, 2));
  },

  returns(_, { status, ...page }, { viewer, db }) {
    if (!allows(viewer, 'orders:read')) requireScope(viewer, 'warehouse:work');
    return allReturns(db, status ?? null, pageById(page));
  },

  fulfillmentWork(_, { locationId, status, ...page }, { viewer, db }) {
    requireScope(viewer, 'warehouse:work');
    return openWork(db, { locationId: location(locationId), status: status ?? null }, pageRequest(page, 3));
  },

  pickLists(_, { locationId, open, ...page }, { viewer, db }) {
    requireScope(viewer, 'warehouse:work');
    return pickListsAt(db, { locationId: location(locationId), open: open ?? false }, pageById(page));
  },

  async routePlan(_, { locationId, day }, { viewer, db }) {
    requireScope(viewer, 'parcels:read');
    return (await routePlanOf(db, location(locationId), day)) ?? null;
  },

  async fulfillmentFeeRates(_, { kind, at, ...args }, { viewer, db }) {
    requireScope(viewer, 'payments:read');
    const page = pageRequest(args, 4);
    const rows = await feeRatePage(db, { kind: kind ?? null, at: at ?? null, page });
    return connection(rows, page, (rate) => [
      rate.kind,
      `${rate.upToGrams}`,
      rate.locationKind,
      rate.validFrom.toISOString(),
    ]);
  },

  async parcelPatience(_, __, { viewer, db }) {
    if (!allows(viewer, 'orders:read')) requireScope(viewer, 'warehouse:work');
    return await patienceNow(db);
  },

  deliveryLanes: (_, __, { db }) => lanes(db),

  async carrierRates(_, { input }, { viewer, db, state }) {
    requireScope(viewer, 'warehouse:work');
    const place = await locationOf(db, location(input.locationId));
    if (!place) return null;
    const { latitude, longitude, weightGrams } = input;
    return await carrierRates(
      state.carriers,
      { latitude: place.latitude, longitude: place.longitude },
      { latitude, longitude },
      weightGrams,
    );
  },
};
