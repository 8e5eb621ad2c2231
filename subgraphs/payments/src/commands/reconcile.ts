import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { compareLedgers, type Difference } from '../domain/compare-ledgers.ts';
import {
  type LedgerSpan,
  type PaymentProvider,
  ProviderRefused,
  ProviderUnavailable,
  type Settlement,
} from '../providers/payment-provider.ts';
import { bookedMovements } from '../queries/booked-movements.ts';
import { inOurWords } from '../queries/in-our-words.ts';
import { reportsSince } from '../store/provider-reports.ts';
import { comparedUpTo, saveReconciliation } from '../store/reconciliations.ts';
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
/** The books hear of some things late, by webhook: what the provider did in the day before may be booked in the span. */
const lookBackMs = dayMs;
/** A provider may write down later what it has answered already, and its clock is not ours. */
const marginMs = 3_600_000;

/**
 * Compares what the books say was taken and given back with what the provider's ledger says, up to where that is complete;
 * from a moment on, or from where the last comparison ended.
 */
export async function reconcile(
  world: World,
  given: { readonly from: Date | null; readonly to: Date | null },
): Promise<Reconciliation> {
  const { sql } = world.db;
  const provider = await world.state.provider();
  const at = world.clock.now();
  // Providers count in seconds; what happened in this one is compared as well.
  const complete = new Date(Math.ceil((at.getTime() - provider.ledgerLagMs) / 1000) * 1000);
  const to = earlier(complete, given.to ?? new Date(complete.getTime() - marginMs));
  const from = given.from ?? (await comparedUpTo(sql, provider.name, new Date(to.getTime() - dayMs)));
  if (from >= to)
    fail('BAD_INPUT', `The ledger of ${provider.name} is compared up to ${to.toISOString()}: ask from before that.`);
  const margins = { from: new Date(from.getTime() - lookBackMs), to: complete };
  const reports = await reportsSince(sql, provider.name, margins.from);
  const theirs = await inOurWords(sql, await asked(world, provider, { ...margins, reports }));
  const references = [...new Set(theirs.map(({ reference }) => reference))];
  const ours = await bookedMovements(sql, provider.name, margins, references);
  const { compared, differences } = compareLedgers(ours, theirs, { from, to }, margins);
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

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

async function asked({ log }: World, provider: PaymentProvider, span: LedgerSpan): Promise<Settlement[]> {
  try {
    return await provider.listSettlements(span);
  } catch (error) {
    if (error instanceof ProviderUnavailable) {
      log.warn({ provider: provider.name, problem: String(error.cause) }, 'the ledger is not to be had');
      fail('DOMAIN_UNAVAILABLE', `The ledger of ${provider.name} is not to be had: ask again.`);
    }
    if (error instanceof ProviderRefused)
      fail('BAD_INPUT', `${provider.name} refuses its ledger (${error.code}): ${error.message}`);
    throw error;
  }
}
