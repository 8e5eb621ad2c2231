import { laneLearnt } from '@stoa/contracts/fulfillment.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { laneKey, learnLanes } from '../domain/lanes.ts';
import { arrivalsSince, lanes, saveLanes } from '../store/lanes.ts';

/** Half a year: three half-lives, after which a parcel says next to nothing. */
const windowMs = 182 * 86_400_000;

/** How long parcels really take, told when it changed by more than a quarter of an hour. */
export async function refreshLanes({ db, clock }: Pick<Environment, 'db' | 'clock'>): Promise<number> {
  const now = clock.now();
  const learnt = learnLanes(await arrivalsSince(db, new Date(now.getTime() - windowMs)), now);
  if (learnt.length === 0) return 0;
  return await db.transaction(async (tx) => {
    const before = new Map((await lanes(tx)).map((lane) => [laneKey(lane), lane]));
    const changed = learnt.filter((lane) => {
      const known = before.get(laneKey(lane));
      return (
        !known || Math.abs(known.p50Hours - lane.p50Hours) > 0.25 || Math.abs(known.p90Hours - lane.p90Hours) > 0.25
      );
    });
    await saveLanes(tx, learnt, now);
    await recordAll(
      tx,
      laneLearnt,
      changed.map((lane) => ({ key: laneKey(lane), payload: lane })),
    );
    return changed.length;
  });
}
