import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import type { Alive } from '../context.ts';
import { hasLeft } from '../domain/parcel-status.ts';
import { returnEnd } from '../domain/return-end.ts';
import { lockParcel, type ParcelRow } from '../store/parcels.ts';
import { patienceNow } from '../store/patience.ts';
import { linesInParcel } from '../store/returning-lines.ts';
import { lockReturn, returnLines, unsentReturnParcels } from '../store/returns.ts';
import { askCarrier } from './ask-carrier.ts';
import { cancelLabels } from './cancel-labels.ts';
import { workReturnJob } from './job-names.ts';
import { lapseLines } from './lapse-lines.ts';
import { progressReturn } from './progress-return.ts';

const dayMs = 86_400_000;
const batch = 200;

/** What a buyer wanted to give back and never handed to a carrier. The carrier is asked before: a scan may have been lost. */
export async function lapseReturns(environment: Alive): Promise<void> {
  const { db, clock } = environment;
  const { returnDays } = await patienceNow(db);
  const labelledBefore = new Date(clock.now().getTime() - returnDays * dayMs);
  for (const parcel of await unsentReturnParcels(db, labelledBefore, batch)) {
    if ((await askCarrier(environment, parcel)) === 'UNREACHABLE') continue;
    if (await lapseReturn(environment, parcel)) await cancelLabels(environment, [parcel]);
  }
}

/** The lock of the return decides between this and a scan; a scan that comes later takes the return up again. */
export const lapseReturn = (
  { db, clock }: Alive,
  { id, returnId }: Pick<ParcelRow, 'id' | 'returnId'>,
): Promise<boolean> =>
  db.transaction(async (tx) => {
    const row = await lockReturn(tx, returnId ?? '');
    const parcel = await lockParcel(tx, id);
    if (!row || !parcel || hasLeft(parcel.status)) return false;
    if (row.status !== 'APPROVED' && row.status !== 'IN_TRANSIT') return false;
    await lapseLines(tx, await linesInParcel(tx, parcel, await returnLines(tx, [row.id])));
    const end = returnEnd(await returnLines(tx, [row.id]));
    if (end) await progressReturn(tx, row.id, end, clock.now(), 'rules');
    else await enqueue(tx, workReturnJob, { returnId: row.id });
    return true;
  });
