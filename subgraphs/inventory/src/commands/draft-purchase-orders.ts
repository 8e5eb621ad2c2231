import { ids } from '@stoa/kernel/ids.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { orderQuantity } from '../domain/reorder.ts';
import { addToDraft, openDraft, shortages } from '../store/purchase-orders.ts';

/** What is not drafted now is drafted when the job comes round. */
const batch = 2_000;

/** Drafts for every shelf of ours below its reorder point: one for each supplier and place. Answers which. */
export const draftPurchaseOrders = ({
  db,
  clock,
  random,
}: Pick<Environment, 'db' | 'clock' | 'random'>): Promise<string[]> =>
  db.transaction(async (tx) => {
    const short = await shortages(tx, batch);
    const drafts: string[] = [];
    for (const of of Map.groupBy(short, ({ supplierId, locationId }) => `${supplierId} ${locationId}`).values()) {
      const [first] = of;
      if (!first) continue;
      const { supplierId, locationId } = first;
      const row = { id: ids.purchaseOrder.make(clock, random), supplierId, locationId, status: 'DRAFT' as const };
      const id = await openDraft(tx, {
        ...row,
        draftedAt: clock.now(),
        orderedAt: null,
        expectedAt: null,
        endedAt: null,
      });
      const lines = of.map(({ variantId, unitMinor, currency, ...shelf }) => ({
        variantId,
        quantity: orderQuantity(shelf),
        unitMinor: BigInt(unitMinor),
        currency,
      }));
      await addToDraft(tx, id, lines);
      drafts.push(id);
    }
    return drafts;
  });
