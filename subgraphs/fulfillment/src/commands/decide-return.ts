import type { Alive } from '../context.ts';
import { approveReturn } from './approve-return.ts';
import { endReturn } from './end-return.ts';
import { labelParcels } from './label-parcels.ts';

export interface DecideReturn {
  readonly returnId: string;
  readonly approve: boolean;
  readonly note: string | null;
  readonly by: string;
}

/** A person looked at it. */
export async function decideReturn(environment: Alive, { returnId, approve, note, by }: DecideReturn) {
  const { db, clock } = environment;
  const decided = await db.transaction(async (tx) => {
    if (approve) return await approveReturn(tx, environment, returnId, by, note);
    const ended = await endReturn(tx, returnId, 'REJECTED', clock.now(), by, note);
    return 'kind' in ended ? ended : [];
  });
  if ('kind' in decided) return decided;
  await labelParcels(environment, decided).catch((error: unknown) =>
    environment.log.warn({ err: error }, 'labels will be bought later'),
  );
  return { returnId };
}
