import { StoaError } from '@stoa/kernel/errors.ts';
import type { Asking, Plugin } from '../extend/plugin.ts';
import type { Budget, Budgets } from './budget.ts';
import { type Cost, costOf } from './cost.ts';

export interface CostLimits {
  /** The most that one operation may cost. */
  readonly most: number;
  /** The most that a list may be asked to hold, where @listSize says which argument asks. */
  readonly longestList: number;
  /** For clients whose token names no quota; null when these may spend without end. */
  readonly budget: Budget | null;
  /** Tells what would be refused, and refuses nothing. */
  readonly measureOnly: boolean;
}

/** Some thirty times what the largest page of a shop costs. */
export const usualCostLimits: CostLimits = { most: 20_000, longestList: 100, budget: null, measureOnly: false };

interface Charge {
  readonly requested: number;
  readonly client: string;
  readonly budget: Budget;
  left: number;
}

/** Refuses what costs too much before it runs, and takes what it costs from the client's budget. */
export function costLimit(limits: CostLimits, budgets: Budgets): Plugin {
  const costs = new WeakMap<object, Cost>();
  const charges = new WeakMap<Asking, Charge>();
  const refuse = (asking: Asking, error: StoaError): void => {
    if (!limits.measureOnly) throw error;
    asking.extensions['wouldRefuse'] = error.code;
  };

  /** Null for a list that may not be asked for, where that is told only. */
  const measured = (cost: Cost, asking: Asking): number | null => {
    try {
      return cost.before(asking.coerced);
    } catch (error) {
      if (!(error instanceof StoaError)) throw error;
      refuse(asking, error);
      return null;
    }
  };

  const tooDear = (requested: number): StoaError | null => {
    if (requested <= limits.most) return null;
    const cost = { requestedQueryCost: requested, maximumQueryCost: limits.most };
    const message = `The operation may cost ${requested} points, ${limits.most} are allowed: ask for shorter lists.`;
    return new StoaError('COST_LIMIT', message, { cost });
  };

  return {
    name: 'cost',
    onOperation(met) {
      const cost = costOf(met, limits.longestList);
      costs.set(met, cost);
      // Where it only measures, a list of any length is an answer too: the guard tells of it.
      const isFixed = !met.operation.variableDefinitions?.length && !limits.measureOnly;
      const fixed = isFixed ? cost.before({}) : null;
      const always = fixed === null ? null : tooDear(fixed);
      // What no variables can make cheaper is refused before it is planned.
      if (always) throw always;
      return (asking) => {
        const requested = fixed ?? measured(cost, asking);
        if (requested === null) return;
        const error = tooDear(requested);
        if (error) refuse(asking, error);
        const budget = budgetOf(asking) ?? limits.budget;
        return budget ? charge(asking, requested, budget) : undefined;
      };
    },
    onResult(asking, { data, later }) {
      const charged = charges.get(asking);
      if (!charged) return;
      const { requested, client, budget, left } = charged;
      const counted = later ? requested : costs.get(asking.met)?.after(asking.coerced, data);
      // Of an answer in parts only the first is known here: nothing of it is given back.
      const actual = Math.min(requested, counted ?? requested);
      // Nobody waits for the rest to be given back.
      if (actual < requested) void budgets.spend(client, budget, actual - requested);
      asking.extensions['cost'] = {
        requestedQueryCost: requested,
        actualQueryCost: actual,
        throttleStatus: status(budget, left + requested - actual),
      };
    },
    stop: () => budgets.stop(),
  };

  async function charge(asking: Asking, requested: number, budget: Budget): Promise<void> {
    const client = clientOf(asking);
    if (requested > budget.most)
      refuse(
        asking,
        new StoaError(
          'COST_LIMIT',
          `The operation may cost ${requested} points, this client's budget holds ${budget.most}.`,
        ),
      );
    const { allowed, left } = await budgets.spend(client, budget, requested);
    if (allowed) return void charges.set(asking, { requested, client, budget, left });
    const seconds = Math.max(1, Math.ceil((requested - left) / budget.perSecond));
    if (!limits.measureOnly) asking.replyHeaders['retry-after'] = String(seconds);
    const cost = { requestedQueryCost: requested, actualQueryCost: null, throttleStatus: status(budget, left) };
    asking.extensions['cost'] = cost;
    const message = `This client has spent its budget: try again in ${seconds} s.`;
    refuse(asking, new StoaError('RATE_LIMITED', message, { retryAfter: seconds, cost }));
  }
}

const status = ({ most, perSecond }: Budget, left: number) => ({
  maximumAvailable: most,
  currentlyAvailable: Math.floor(Math.min(most, left)),
  restoreRate: perSecond,
});

/** What an ordinary request costs: quotas are told in requests a minute, and kept in points. */
const pointsOfRequest = 100;

/** A partner's token names its quota. */
function budgetOf({ identity }: Asking): Budget | null {
  const quota = identity.claims['quota'];
  if (typeof quota !== 'number' || quota <= 0) return null;
  const most = quota * pointsOfRequest;
  return { most, perSecond: most / 60 };
}

/** Who is signed in is counted as one, a person or a partner, wherever it sends from; anybody else by address. */
function clientOf({ caller, identity }: Asking): string {
  const { sub, client_id: client, quota } = identity.claims;
  // Tokens of people name the program that they use, too: they share what it may spend only where it has a quota.
  const known = (typeof quota === 'number' ? client : undefined) ?? caller.viewer.userId ?? sub ?? client;
  return typeof known === 'string' ? known : identity.key || (caller.ip ?? 'unknown');
}
