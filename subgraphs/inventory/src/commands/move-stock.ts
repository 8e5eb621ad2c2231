import { stockChanged, stockLow } from '@stoa/contracts/inventory.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import { crossings, moved, promises } from '../domain/movement-effects.ts';
import { clearAlerts, raiseAlerts } from '../store/alerts.ts';
import { type LockedStock, type Movement, saveMovements } from '../store/stock.ts';

/** The one way by which counts change: ledger, counts, events and alerts in the caller's transaction. */
export async function moveStock(tx: Tx, locked: readonly LockedStock[], movements: readonly Movement[]): Promise<void> {
  if (movements.length === 0) return;
  const touched = new Set(movements.map(({ variantId }) => variantId));
  const before = locked.filter(({ variantId }) => touched.has(variantId));
  const after = moved(before, movements);
  const { low, filled } = crossings(before, after);
  const [, raised] = await Promise.all([
    saveMovements(tx, movements),
    raiseAlerts(
      tx,
      low.map(({ variantId, place, onHand, reserved, reorderPoint }) => ({
        variantId,
        locationId: place.id,
        available: Math.max(0, onHand - reserved),
        threshold: reorderPoint,
      })),
    ),
    clearAlerts(
      tx,
      filled.map(({ variantId, place }) => ({ variantId, locationId: place.id })),
    ),
    recordAll(
      tx,
      stockChanged,
      promises(before, after).map((payload) => ({ key: payload.variantId, payload })),
    ),
  ]);
  const sellers = new Map(after.map(({ place }) => [place.id, place.sellerId]));
  await recordAll(
    tx,
    stockLow,
    raised.map((alert) => ({
      key: alert.variantId,
      payload: { ...alert, sellerId: sellers.get(alert.locationId) ?? null },
    })),
  );
}
