import type { Environment } from '@stoa/platform/subgraph.ts';
import { type AlreadyPacked, alreadyPacked } from '../domain/refusals.ts';
import { isOpen } from '../domain/unit-status.ts';
import { holdAddress } from '../store/orders.ts';
import { linesOfUnits, lockUnitsOfOrder } from '../store/units.ts';

/** The new address follows as an event, in well under a second; a quarter of an hour forgives an outage. */
const heldMs = 15 * 60_000;

/** From now on nothing of the order is packed until the new address is here. */
export const redirectOrder = (
  { db, clock }: Pick<Environment, 'db' | 'clock'>,
  { orderId }: { readonly orderId: string },
) =>
  db.transaction(async (tx): Promise<{ open: true } | AlreadyPacked> => {
    const units = await lockUnitsOfOrder(tx, orderId);
    const packed = units.filter(({ status }) => status !== 'CANCELLED' && !isOpen(status));
    if (packed.length > 0) {
      const lines = await linesOfUnits(
        tx,
        packed.map(({ id }) => id),
      );
      return alreadyPacked(lines.map(({ id }) => id));
    }
    await holdAddress(tx, orderId, new Date(clock.now().getTime() + heldMs));
    return { open: true };
  });
