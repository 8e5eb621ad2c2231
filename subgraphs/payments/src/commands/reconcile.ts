import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { compareLedgers, type Difference } from '../domain/compare-ledgers.ts';
import { bookedMovements } from '../queries/booked-movements.ts';
import { saveReconciliation } from '../store/reconciliations.ts';
import type { World } from '../context.ts';

export interface Reconciliation {
  readonly id: string;
  readonly provider: string;
  readonly from: Date | string;
  readonly to: Date | string;
  readonly compared: number;
  readonly at: Date | string;
  readonly differences: readonly Difference[];
}

const dayMs = 86_400_000;

/** Compares what the books say was taken and given back with what the provider's ledger says. */
export async function reconcile(world: World, since: Date | null): Promise<Reconciliation> {
  const provider = await world.state.provider();
  const at = world.clock.now();
  const from = since ?? new Date(at.getTime() - dayMs);
  // The provider counts in seconds; what happened in this one is compared as well.
  const to = new Date(at.getTime() + 1000);
  if (!provider.listSettlements) fail('BAD_INPUT', `The ledger of ${provider.name} cannot be asked for.`);
  const theirs = await provider.listSettlements(from, to);
  const ours = await bookedMovements(world.db.sql, provider.name, from, to);
  const { compared, differences } = compareLedgers(ours, theirs);
  const run = {
    id: ids.moneyTransaction.make(world.clock, world.random),
    provider: provider.name,
    from,
    to,
    compared,
    at,
    differences,
  };
  await world.db.transaction((tx) => saveReconciliation(tx, run));
  if (differences.length > 0)
    world.log.error({ reconciliation: run.id, differences: differences.length }, 'the ledgers differ');
  return run;
}
