import type { Tx } from '@stoa/platform/database.ts';
import { itemsInParcel, type ParcelRow } from './parcels.ts';
import type { ReturnLineRow } from './returns.ts';

/** The lines of a locked return that were to come in a parcel. */
export async function linesInParcel(
  tx: Tx,
  parcel: Pick<ParcelRow, 'id'>,
  lines: readonly ReturnLineRow[],
): Promise<ReturnLineRow[]> {
  const inside = new Set((await itemsInParcel(tx, parcel.id)).map(({ lineId }) => lineId));
  return lines.filter(({ lineId }) => inside.has(lineId));
}

type Returning = Pick<ReturnLineRow, 'returnId' | 'lineId' | 'lapsed' | 'lost'>;

/** What became of lines of a locked return. */
export async function saveReturning({ sql }: Tx, lines: readonly Returning[]): Promise<void> {
  await sql`
    update returned_line r set lapsed = l.lapsed, lost = l.lost
    from unnest(${lines.map(({ returnId }) => returnId)}::uuid[], ${lines.map(({ lineId }) => lineId)}::uuid[],
      ${lines.map(({ lapsed }) => lapsed)}::int[], ${lines.map(({ lost }) => lost)}::int[]) as l(return_id, line_id, lapsed, lost)
    where r.return_id = l.return_id and r.line_id = l.line_id`;
}
