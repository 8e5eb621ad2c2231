import { countStatements } from './buying/count-statements.ts';
import type { Step } from './buying/journey.ts';
import { makePastOrders } from './buying/past-orders.ts';
import { openStand, ratesOf, type Stand } from './buying/stand.ts';
import { report, rounded } from './table.ts';

const buyers = 32;
const measuredMs = 12_000;
const sample = 200;

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

type Costs = ReadonlyMap<Step['name'], number>;

/**
 * One buyer after another, now here and now there: what each step costs when nobody is in the way. A machine that is slower
 * for a while is so for both.
 */
async function costsOf(stands: readonly Stand[]): Promise<Costs[]> {
  const steps = stands.map((): Step[] => []);
  for (let each = 0; each < 20; each++) for (const stand of stands) await stand.buy();
  for (let each = 0; each < sample; each++) {
    const turns = [...stands.entries()];
    for (const [index, stand] of each % 2 === 0 ? turns : turns.toReversed())
      steps[index]?.push(...(await stand.buy()));
  }
  return steps.map((list) => {
    const groups = Map.groupBy(list, ({ name }) => name);
    const middle = (of: readonly Step[]) =>
      percentile(
        of.map(({ ms }) => ms),
        0.5,
      );
    return new Map([...groups].map(([name, of]) => [name, middle(of)]));
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const own = await countStatements(false);
const all = await countStatements(true);
const stands: Stand[] = [];
try {
  const rates = [];
  // Two of one kind: one gets a short past and the other a long one.
  for (let each = 0; each < 2; each++) {
    const stand = await openStand(buyers);
    stands.push(stand);
    rates.push(await ratesOf(stand, buyers, measuredMs));
  }
  const plainly = mean(rates.map((each) => each.plainly));
  const checkouts = mean(rates.map((each) => each.checkouts));
  const whole = rates.flatMap((each) => each.whole);
  const pasts = [10_000, 200_000];
  for (const [index, stand] of stands.entries()) await makePastOrders(stand.sql, pasts[index] ?? 0);
  const [few = new Map(), many = new Map()] = await costsOf(stands);
  report(
    'buying',
    `A new guest cart, two lines, address, delivery, payment, placed: ${buyers} buyers at once through the gateway, one process, every commit on disk, the payment provider asked over HTTP.`,
    [
      {
        what: 'whole checkouts',
        'a second': rounded(checkouts, 1),
        'of the plain rate': rounded(checkouts / plainly, 3),
        'p50 ms': rounded(percentile(whole, 0.5)),
        'p99 ms': rounded(percentile(whole, 0.99)),
      },
      {
        what: 'a transaction of three statements, straight to the same Postgres',
        'a second': rounded(plainly, 0),
        'of the plain rate': 1,
        'p50 ms': '',
        'p99 ms': '',
      },
    ],
    [
      { what: 'what the buyer waits for', statements: own.statements, 'of them commits': own.commits },
      {
        what: 'and all that it sets off, until everybody knows',
        statements: all.statements,
        'of them commits': all.commits,
      },
    ],
    [...few].map(([step, ms]) => ({
      step,
      'ms at 10,000 past orders': rounded(ms, 2),
      'ms at 200,000': rounded(many.get(step) ?? 0, 2),
      times: rounded((many.get(step) ?? 0) / ms, 2),
    })),
  );
} finally {
  for (const stand of stands) await stand.stop();
}
