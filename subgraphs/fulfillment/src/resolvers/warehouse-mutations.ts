import { ids } from '@stoa/kernel/ids.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { assignBin } from '../commands/assign-bin.ts';
import { createPickList } from '../commands/create-pick-list.ts';
import { declareLost } from '../commands/declare-lost.ts';
import { packUnit } from '../commands/pack-unit.ts';
import { pickLine } from '../commands/pick-line.ts';
import { makeRoutePlan } from '../commands/plan-routes.ts';
import { scanParcel } from '../commands/scan-parcel.ts';
import { shipUnit } from '../commands/ship-unit.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';

type Wanted =
  | 'pickListCreate'
  | 'pickListLinePick'
  | 'unitPack'
  | 'unitShip'
  | 'binAssign'
  | 'parcelScan'
  | 'parcelDeclareLost'
  | 'routePlanMake';

const work = 'warehouse:work';

export const warehouseMutations: Pick<MutationResolvers, Wanted> = {
  async pickListCreate(_, { input }, environment) {
    requireScope(environment.viewer, work);
    const wish = {
      locationId: ids.location.decode(input.locationId),
      workerId: environment.viewer.userId,
      units: input.units ?? 12,
    };
    return answer('pickList', await createPickList(environment, wish));
  },

  async pickListLinePick(_, { input }, environment) {
    requireScope(environment.viewer, work);
    const pickListId = ids.pickList.decode(input.pickListId);
    const lineId = ids.orderLine.decode(input.orderLineId);
    const picked = await pickLine(environment, { pickListId, lineId, quantity: input.quantity });
    return answer('pickList', isRefusal(picked) ? picked : await environment.loaders.pickList.load(pickListId));
  },

  async unitPack(_, { input }, environment) {
    requireScope(environment.viewer, work);
    const id = ids.fulfillmentUnit.decode(input.unitId);
    const packed = await packUnit(environment, id, ownerOf(environment.viewer));
    return answer('unit', isRefusal(packed) ? packed : { id });
  },

  async unitShip(_, { input }, environment) {
    requireScope(environment.viewer, work);
    const id = ids.fulfillmentUnit.decode(input.unitId);
    const shipped = await shipUnit(environment, id, ownerOf(environment.viewer));
    return answer('unit', isRefusal(shipped) ? shipped : { id });
  },

  async binAssign(_, { input }, { viewer, db }) {
    requireScope(viewer, work);
    const { aisle, bay, level } = input;
    const place = { locationId: ids.location.decode(input.locationId), variantId: ids.variant.decode(input.variantId) };
    return answer('bin', await assignBin(db, { ...place, aisle, bay, level }));
  },

  async parcelScan(_, { input }, environment) {
    requireScope(environment.viewer, 'parcels:write');
    const { idempotencyKey: key, status, position = null, place = null } = input;
    const parcelId = ids.parcel.decode(input.parcelId);
    const owner = ownerOf(environment.viewer);
    const scanned = await scanParcel(environment, { key, owner, parcelId, status, position, place });
    return answer('parcel', isRefusal(scanned) ? scanned : await environment.loaders.parcel.load(parcelId));
  },

  async parcelDeclareLost(_, { input }, environment) {
    requireScope(environment.viewer, 'orders:write');
    const parcelId = ids.parcel.decode(input.parcelId);
    const declared = await declareLost(environment, { parcelId, by: ownerOf(environment.viewer) });
    return answer('parcel', isRefusal(declared) ? declared : await environment.loaders.parcel.load(parcelId));
  },

  async routePlanMake(_, { input }, environment) {
    requireScope(environment.viewer, work);
    const locationId = ids.location.decode(input.locationId);
    const { day, capacityGrams, stopsPerVan, kilometers } = input;
    const van = { capacityGrams: capacityGrams ?? 400_000, stopsPerVan: stopsPerVan ?? 60 };
    const plan = await makeRoutePlan(environment, { locationId, day, ...van, kilometers: kilometers ?? 60 });
    return answer('routePlan', plan);
  },
};
