import { returnProgressed } from '@stoa/contracts/fulfillment.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import { type IllegalMove, unknown, type Unknown } from '../domain/refusals.ts';
import { moveReturn, type ReturnStatus } from '../domain/return-status.ts';
import { lockReturn, returnLines, saveReturnMove } from '../store/returns.ts';

/** A return moves on, and everybody hears of it. Asked for what it is already it stays, and that is fine. */
export async function progressReturn(
  tx: Tx,
  returnId: string,
  to: ReturnStatus,
  at: Date,
  by: string,
  note?: string | null,
): Promise<{ readonly returnId: string } | IllegalMove | Unknown> {
  const row = await lockReturn(tx, returnId);
  if (!row) return unknown('UnknownReturn', 'returnId');
  if (row.status === to) return { returnId };
  const move = moveReturn(row.status, to);
  if (typeof move !== 'string') return move;
  await saveReturnMove(tx, returnId, to, at, by, note);
  await tellReturn(tx, { id: returnId, orderId: row.orderId, status: to, at });
  return { returnId };
}

export async function tellReturn(
  tx: Tx,
  {
    id,
    orderId,
    status,
    at,
  }: { readonly id: string; readonly orderId: string; readonly status: ReturnStatus; readonly at: Date },
): Promise<void> {
  const lines = (await returnLines(tx, [id])).map(
    ({ lineId, unitId, variantId, locationId, quantity, refund, restock, lapsed, lost }) => ({
      lineId,
      unitId,
      variantId,
      locationId,
      quantity,
      refund,
      restock,
      lapsed,
      lost,
    }),
  );
  await record(tx, returnProgressed, orderId, { returnId: id, orderId, status, at: at.toISOString(), lines });
}
