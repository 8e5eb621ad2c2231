import { ids } from '@stoa/kernel/ids.ts';
import { pageById } from '@stoa/kernel/pages.ts';
import { allows } from '@stoa/kernel/viewer.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import type { QueryResolvers } from '../generated/types.ts';
import { purchaseOrders } from '../queries/purchase-orders.ts';
import { previewAllocation } from '../queries/preview-allocation.ts';
import { stockAlerts } from '../queries/stock-alerts.ts';
import { stockLedger } from '../queries/stock-ledger.ts';
import { allLocations } from '../store/locations.ts';
import { allSuppliers } from '../store/suppliers.ts';
import { answer } from './answer.ts';
import { wishOf } from './reservation-input.ts';
import { sellerScope } from './seller-scope.ts';

export const Query: QueryResolvers = {
  locations: (_, __, { viewer, db }) =>
    allLocations(db, allows(viewer, 'inventory:write') ? undefined : viewer.sellerId),

  stockLedger(_, { variantId, locationId, ...page }, { viewer, db }) {
    requireScope(viewer, 'inventory:write');
    const place = locationId == null ? null : ids.location.decode(locationId);
    return stockLedger(db, { variantId: ids.variant.decode(variantId), locationId: place }, pageById(page));
  },

  suppliers(_, __, { viewer, db }) {
    requireScope(viewer, 'inventory:write');
    return allSuppliers(db);
  },

  purchaseOrders(_, { status, ...page }, { viewer, db }) {
    requireScope(viewer, 'inventory:write');
    return purchaseOrders(db, status ?? null, pageById(page));
  },

  stockAlerts: (_, page, { viewer, db }) => stockAlerts(db, sellerScope(viewer, 'stock:read'), pageById(page)),

  async allocationPreview(_, { input }, { db }) {
    const wish = wishOf(input);
    if ('kind' in wish) return answer('parcels', wish);
    const picks = await previewAllocation(db, wish);
    if ('kind' in picks) return answer('parcels', picks);
    const parcels = Map.groupBy(picks, ({ locationId }) => locationId);
    return answer(
      'parcels',
      [...parcels].map(([locationId, lines]) => ({ locationId, picks: lines })),
    );
  },
};
