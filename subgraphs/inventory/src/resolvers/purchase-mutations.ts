import { ids } from '@stoa/kernel/ids.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { draftPurchaseOrders } from '../commands/draft-purchase-orders.ts';
import { cancelPurchaseOrder, placePurchaseOrder, receivePurchase } from '../commands/move-purchase-order.ts';
import { createSupplier, setSupply } from '../commands/suppliers.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';

type Wanted =
  | 'supplierCreate'
  | 'supplySet'
  | 'purchaseOrdersDraft'
  | 'purchaseOrderPlace'
  | 'purchaseOrderReceive'
  | 'purchaseOrderCancel';

const scope = 'inventory:write';

export const purchaseMutations: Pick<MutationResolvers, Wanted> = {
  async supplierCreate(_, { input }, environment) {
    requireScope(environment.viewer, scope);
    return answer('supplier', await createSupplier(environment, input));
  },

  async supplySet(_, { input }, environment) {
    requireScope(environment.viewer, scope);
    const supplierId = ids.supplier.decode(input.supplierId);
    const { packSize, unitCostMinor: unitMinor, currencyCode: currency } = input;
    const supply = { supplierId, variantId: ids.variant.decode(input.variantId), packSize, unitMinor, currency };
    const saved = await setSupply(environment, supply);
    return answer('supplier', isRefusal(saved) ? saved : await environment.loaders.supplier.load(supplierId));
  },

  async purchaseOrdersDraft(_, __, environment) {
    requireScope(environment.viewer, scope);
    const drafts = await draftPurchaseOrders(environment);
    const rows = await Promise.all(drafts.map((id) => environment.loaders.purchaseOrder.load(id)));
    return answer(
      'purchaseOrders',
      rows.filter((row) => row !== null),
    );
  },

  async purchaseOrderPlace(_, { input }, environment) {
    requireScope(environment.viewer, scope);
    const id = ids.purchaseOrder.decode(input.purchaseOrderId);
    const placed = await placePurchaseOrder(environment, id);
    return answer('purchaseOrder', isRefusal(placed) ? placed : await environment.loaders.purchaseOrder.load(id));
  },

  async purchaseOrderReceive(_, { input }, environment) {
    requireScope(environment.viewer, scope);
    const id = ids.purchaseOrder.decode(input.purchaseOrderId);
    const lines = input.lines.map(({ variantId, quantity }) => ({
      variantId: ids.variant.decode(variantId),
      quantity,
    }));
    const key = { key: input.idempotencyKey, owner: ownerOf(environment.viewer) };
    const received = await receivePurchase(environment, { ...key, purchaseOrderId: id, lines });
    return answer('purchaseOrder', isRefusal(received) ? received : await environment.loaders.purchaseOrder.load(id));
  },

  async purchaseOrderCancel(_, { input }, environment) {
    requireScope(environment.viewer, scope);
    const id = ids.purchaseOrder.decode(input.purchaseOrderId);
    const cancelled = await cancelPurchaseOrder(environment, id);
    return answer('purchaseOrder', isRefusal(cancelled) ? cancelled : await environment.loaders.purchaseOrder.load(id));
  },
};
