import { returnLost } from '@stoa/contracts/fulfillment.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import { hasLeft } from '../domain/parcel-status.ts';
import { payable, returnEnd } from '../domain/return-end.ts';
import type { ReturnStatus } from '../domain/return-status.ts';
import type { ParcelRow } from '../store/parcels.ts';
import { linesInParcel, saveReturning } from '../store/returning-lines.ts';
import { type ReturnRow, returnLines } from '../store/returns.ts';
import { lapseLines, takeUpLines } from './lapse-lines.ts';
import { progressReturn } from './progress-return.ts';

const over: readonly ReturnStatus[] = ['REJECTED', 'CANCELLED', 'INSPECTED'];

/** What happened to a parcel of a locked return, and what that says of the return. */
export async function followReturnParcel(tx: Tx, row: ReturnRow, parcel: ParcelRow, at: Date): Promise<void> {
  if (!hasLeft(parcel.status) || over.includes(row.status)) return;
  const lines = await linesInParcel(tx, parcel, await returnLines(tx, [row.id]));
  const isWithBuyer = parcel.status === 'RETURNED_TO_SENDER';
  if (!isWithBuyer) {
    if (!(await takeUpLines(tx, lines))) return;
    if (row.status === 'LAPSED') await progressReturn(tx, row.id, 'IN_TRANSIT', at, parcel.carrier);
  }
  // Something of it is here: whoever looks at it says what the buyer is paid for.
  if (row.status === 'RECEIVED') return;
  if (isWithBuyer) await lapseLines(tx, lines);
  if (parcel.status === 'LOST') await loseParcel(tx, row, parcel, at);
  const end = returnEnd(await returnLines(tx, [row.id]));
  await progressReturn(tx, row.id, end ?? 'IN_TRANSIT', at, parcel.carrier);
}

/** It was in the carrier's hands: the buyer is paid for it at once, and nothing lies on a shelf. */
async function loseParcel(tx: Tx, { id: returnId, orderId }: ReturnRow, parcel: ParcelRow, at: Date): Promise<void> {
  const lines = await linesInParcel(tx, parcel, await returnLines(tx, [returnId]));
  const lost = lines.filter((line) => payable(line) > 0);
  if (lost.length === 0) return;
  await saveReturning(
    tx,
    lost.map((line) => ({ ...line, lost: line.lost + payable(line) })),
  );
  await record(tx, returnLost, orderId, {
    returnId,
    orderId,
    parcelId: parcel.id,
    at: at.toISOString(),
    lines: lost.map((line) => ({ lineId: line.lineId, unitId: line.unitId, quantity: payable(line) })),
  });
}
