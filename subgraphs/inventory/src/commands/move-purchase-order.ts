import { purchaseOrdered } from '@stoa/contracts/inventory.ts';
import { record } from '@stoa/platform/log/record.ts';
import { once } from '@stoa/platform/once.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkMoved } from '../domain/quantity.ts';
import { invalidInput, unknownVariant } from '../domain/refusals.ts';
import { addReceived, lockPurchaseOrder, purchaseLines, savePurchaseOrder } from '../store/purchase-orders.ts';
import { lockStock, type Movement, stockPlace } from '../store/stock.ts';
import { suppliersByIds } from '../store/suppliers.ts';
import { moveStock } from './move-stock.ts';

type Here = Pick<Environment, 'db' | 'clock'>;

const unknown = { kind: 'UnknownPurchaseOrder', field: ['purchaseOrderId'] } as const;
const day = 86_400_000;

/** Sent to the supplier. Twice is once. */
export const placePurchaseOrder = ({ db, clock }: Here, id: string) =>
  db.transaction(async (tx) => {
    const row = await lockPurchaseOrder(tx, id);
    if (!row) return unknown;
    if (row.status === 'ORDERED') return { id };
    if (row.status !== 'DRAFT') return { kind: 'PurchaseOrderMoved' as const, status: row.status };
    const [from] = await suppliersByIds(tx, [row.supplierId]);
    const now = clock.now();
    const expectedAt = new Date(now.getTime() + (from?.leadDays ?? 0) * day);
    await savePurchaseOrder(tx, id, { status: 'ORDERED', orderedAt: now, expectedAt });
    const lines = (await purchaseLines(tx, [id])).map(({ variantId, quantity }) => ({ variantId, quantity }));
    const { supplierId, locationId } = row;
    await record(tx, purchaseOrdered, id, {
      purchaseOrderId: id,
      supplierId,
      locationId,
      expectedAt: expectedAt.toISOString(),
      lines,
    });
    return { id };
  });

/** Nothing will come, or no more of it. Twice is once. */
export const cancelPurchaseOrder = ({ db, clock }: Here, id: string) =>
  db.transaction(async (tx) => {
    const row = await lockPurchaseOrder(tx, id);
    if (!row) return unknown;
    if (row.status === 'CANCELLED') return { id };
    if (row.status === 'RECEIVED') return { kind: 'PurchaseOrderMoved' as const, status: row.status };
    await savePurchaseOrder(tx, id, { status: 'CANCELLED', endedAt: clock.now() });
    return { id };
  });

export interface ReceivePurchase {
  readonly key: string;
  readonly owner: string;
  readonly purchaseOrderId: string;
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
}

/** Goods arrived, all or some: on the shelf with the order as their cause. When all are there it is done. */
export const receivePurchase = ({ db, clock }: Here, { key, owner, ...input }: ReceivePurchase) =>
  once(
    db,
    { operation: 'receive-purchase', key, owner, input },
    async (tx) => {
      const { purchaseOrderId: id, lines } = input;
      const row = await lockPurchaseOrder(tx, id);
      if (!row) return unknown;
      if (row.status !== 'ORDERED') return { kind: 'PurchaseOrderMoved' as const, status: row.status };
      const ordered = new Map(
        (await purchaseLines(tx, [id])).map((line) => [line.variantId, line.quantity - line.received]),
      );
      if (lines.length === 0 || new Set(lines.map(({ variantId }) => variantId)).size < lines.length)
        return invalidInput('must name each variant once', 'lines');
      for (const [index, { variantId, quantity }] of lines.entries()) {
        const open = ordered.get(variantId);
        if (open === undefined) return unknownVariant(variantId);
        const refused = checkMoved(quantity, 'lines', String(index), 'quantity');
        if (refused) return refused;
        if (quantity > open) return invalidInput(`must be at most ${open}`, 'lines', String(index), 'quantity');
        ordered.set(variantId, open - quantity);
      }
      const { locationId } = row;
      const variantIds = lines.map(({ variantId }) => variantId).toSorted();
      for (const variantId of variantIds) await stockPlace(tx, variantId, locationId);
      const locked = await lockStock(tx, variantIds);
      await addReceived(tx, id, lines);
      await moveStock(
        tx,
        locked,
        lines.map(({ variantId, quantity }): Movement => {
          return {
            variantId,
            locationId,
            cause: 'RECEIVED',
            onHandDelta: quantity,
            reservedDelta: 0,
            reference: id,
            note: null,
          };
        }),
      );
      const complete = [...ordered.values()].every((open) => open === 0);
      if (complete) await savePurchaseOrder(tx, id, { status: 'RECEIVED', endedAt: clock.now() });
      return { id };
    },
    clock,
  );
