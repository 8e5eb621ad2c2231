import { StoaError } from '@stoa/kernel/errors.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { type ReserveAnswer, reserveTogether, type ReserveStock } from './reserve-stock.ts';

export interface Reserver {
  reserve(wish: ReserveStock): Promise<ReserveAnswer>;
}

interface Waiting {
  readonly wish: ReserveStock;
  readonly settle: (answer: ReserveAnswer | StoaError) => void;
  readonly refuse: (error: unknown) => void;
}

/** More only makes the first of a batch wait longer: at 256 the commit is already less than a percent of the work. */
const mostTogether = 256;
/** Different goods need not queue for one another. */
const laneCount = 4;

/**
 * Buyers of one SKU that arrive together share a transaction. No timer: while a batch commits, the next one gathers,
 * so a lone buyer never waits and a crowd costs one commit. First come, first served within a lane.
 */
export function makeReserver(environment: Environment, together: typeof reserveTogether = reserveTogether): Reserver {
  const lanes = Array.from({ length: laneCount }, () => ({ queue: [] as Waiting[], busy: false }));

  async function run(lane: (typeof lanes)[number]): Promise<void> {
    lane.busy = true;
    while (lane.queue.length > 0) await settle(lane.queue.splice(0, mostTogether));
    lane.busy = false;
  }

  async function settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await together(
        environment,
        batch.map(({ wish }) => wish),
      );
      batch.forEach((each, index) =>
        each.settle(answers[index] ?? new StoaError('INTERNAL_ERROR', 'A reservation got no answer.')),
      );
    } catch (error) {
      // One wish that cannot be met must not take the others down with it.
      if (batch.length === 1) batch[0]?.refuse(error);
      else for (const each of batch) await settle([each]);
    }
  }

  return {
    async reserve(wish) {
      const answer = await new Promise<ReserveAnswer | StoaError>((resolve, reject) => {
        const lane = lanes[laneOf(wish)] ?? lanes[0];
        if (!lane) return;
        lane.queue.push({ wish, settle: resolve, refuse: reject });
        if (!lane.busy) void run(lane);
      });
      if (answer instanceof StoaError) throw answer;
      return answer;
    },
  };
}

/** One SKU, one lane; the last digits of a UUIDv7 are chance. */
const laneOf = ({ lines }: ReserveStock): number => {
  const least = lines.reduce((id, { variantId }) => (variantId < id ? variantId : id), lines[0]?.variantId ?? '');
  return Number.parseInt(least.slice(-2), 16) % laneCount || 0;
};
