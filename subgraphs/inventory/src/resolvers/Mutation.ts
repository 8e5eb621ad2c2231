import { ids } from '@stoa/kernel/ids.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { adjustStock } from '../commands/adjust-stock.ts';
import { createLocation } from '../commands/create-location.ts';
import { confirmReservation, releaseReservation } from '../commands/end-reservation.ts';
import { recalculateSafetyStock } from '../commands/recalculate-safety-stock.ts';
import { receiveStock } from '../commands/receive-stock.ts';
import { setSafetyStock } from '../commands/set-safety-stock.ts';
import { transferStock } from '../commands/transfer-stock.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';
import { holdSeconds, wishOf } from './reservation-input.ts';
import { purchaseMutations } from './purchase-mutations.ts';
import { sellerScope } from './seller-scope.ts';
import { storeMutations } from './store-mutations.ts';

const location = ids.location.decode;
const variant = ids.variant.decode;

export const Mutation: MutationResolvers = {
  ...purchaseMutations,
  ...storeMutations,

  async stockAdjust(_, { input }, { viewer, db }) {
    const sellerId = sellerScope(viewer, 'stock:write');
    const { idempotencyKey: key, delta, note = null } = input;
    const place = { variantId: variant(input.variantId), locationId: location(input.locationId) };
    return answer('stock', await adjustStock(db, { key, owner: ownerOf(viewer), sellerId, ...place, delta, note }));
  },

  async stockReceive(_, { input }, { viewer, db }) {
    const sellerId = sellerScope(viewer, 'stock:write');
    const { idempotencyKey: key, quantity, reference = null } = input;
    const place = { variantId: variant(input.variantId), locationId: location(input.locationId) };
    return answer(
      'stock',
      await receiveStock(db, { key, owner: ownerOf(viewer), sellerId, ...place, quantity, reference }),
    );
  },

  async stockTransfer(_, { input }, { viewer, db }) {
    const sellerId = sellerScope(viewer, 'stock:write');
    const { idempotencyKey: key, quantity } = input;
    const places = { fromLocationId: location(input.fromLocationId), toLocationId: location(input.toLocationId) };
    const what = { variantId: variant(input.variantId), ...places, quantity };
    return answer('stock', await transferStock(db, { key, owner: ownerOf(viewer), sellerId, ...what }));
  },

  async safetyStockSet(_, { input: { variantId, locationId, safety } }, { viewer, db }) {
    const sellerId = sellerScope(viewer, 'stock:write');
    const place = { variantId: variant(variantId), locationId: location(locationId) };
    return answer('stock', await setSafetyStock(db, { sellerId, ...place, safety }));
  },

  async safetyStockRecalculate(_, { input }, { viewer, db }) {
    requireScope(viewer, 'inventory:write');
    const variantId = input.variantId == null ? null : variant(input.variantId);
    const result = await recalculateSafetyStock(db, variantId, input.serviceLevel ?? 0.95);
    return answer('changed', isRefusal(result) ? result : result.changed);
  },

  async locationCreate(_, { input }, environment) {
    requireScope(environment.viewer, 'inventory:write');
    const sellerId = input.sellerId == null ? null : ids.seller.decode(input.sellerId);
    return answer('location', await createLocation(environment, { ...input, sellerId, ships: input.ships ?? true }));
  },

  async reservationHold(_, { input }, { viewer, state }) {
    requireScope(viewer, 'inventory:write');
    const wish = wishOf(input);
    const held = holdSeconds(input.holdSeconds);
    // The owner is part of the key: another client's key of the same name is another key.
    const key = `${ownerOf(viewer)} ${input.idempotencyKey}`;
    if (isRefusal(wish)) return answer('reservation', wish);
    if (typeof held !== 'number') return answer('reservation', held);
    return answer('reservation', await state.reserver.reserve({ key, ...wish, holdSeconds: held }));
  },

  async reservationRelease(_, { input }, { viewer, db }) {
    requireScope(viewer, 'inventory:write');
    return answer('reservation', await releaseReservation(db, ids.reservation.decode(input.reservationId)));
  },

  async reservationConfirm(_, { input }, { viewer, db }) {
    requireScope(viewer, 'inventory:write');
    return answer('reservation', await confirmReservation(db, ids.reservation.decode(input.reservationId)));
  },
};
