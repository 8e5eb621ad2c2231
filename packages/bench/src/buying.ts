import { Agent, fetch } from 'undici';
import postgres from 'postgres';
import { countStatements } from './buying/count-statements.ts';
import { type Ask, buy, type Step } from './buying/journey.ts';
import { manyUnits } from './buying/many-units.ts';
import { makePastOrders } from './buying/past-orders.ts';
import { callsPerSecond } from './load.ts';
import { startShop } from './shop.ts';
import { report, rounded } from './table.ts';

const buyers = 32;
const measuredMs = 12_000;
const sample = 150;

const own = await countStatements(false);
const all = await countStatements(true);
const shop = await startShop({ STOA_WAREHOUSE: 'manual' });
const sql = postgres(shop.databaseUrl, { max: buyers, onnotice: () => {} });
const agent = new Agent({ connections: buyers, pipelining: 1 });

const ask: Ask = async (query, variables) => {
  const response = await fetch(`${shop.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    dispatcher: agent,
  });
  const answer = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Enough on the shelves for all that are to be sold here. */
async function fillShelves(): Promise<void> {
  await sql`update inventory.stock set on_hand = on_hand + 1000000`;
  await sql`insert into inventory.stock_entry (variant_id, location_id, cause, on_hand_delta, reserved_delta, reference)
    select variant_id, location_id, 'RECEIVED', 1000000, 0, 'bench' from inventory.stock`;
}

/** One buyer after another: what each step costs when nobody is in the way. */
async function costs(offers: readonly string[]): Promise<ReadonlyMap<Step['name'], number>> {
  for (let each = 0; each < 20; each++) await buy(ask, offers);
  const steps: Step[] = [];
  for (let each = 0; each < sample; each++)
    steps.push(...(await buy(ask, [offers[each % 10] ?? '', offers[10 + (each % 10)] ?? ''])));
  const groups = Map.groupBy(steps, ({ name }) => name);
  return new Map(
    [...groups].map(([name, list]) => [
      name,
      percentile(
        list.map(({ ms }) => ms),
        0.5,
      ),
    ]),
  );
}

try {
  await fillShelves();
  const offers = await manyUnits(ask);
  let turn = 0;
  const whole: number[] = [];
  const journey = async () => {
    const began = performance.now();
    turn++;
    await buy(ask, [offers[turn % 10] ?? '', offers[10 + (turn % 10)] ?? '']);
    whole.push(performance.now() - began);
  };
  await sql`create table public.plain (id bigint generated always as identity primary key, n int not null default 0)`;
  const plain = () =>
    sql.begin(async (tx) => {
      const [row] = await tx<{ id: string }[]>`insert into public.plain default values returning id`;
      await tx`update public.plain set n = n + 1 where id = ${row?.id ?? 0}`;
      await tx`select n from public.plain where id = ${row?.id ?? 0}`;
    });
  await callsPerSecond(journey, buyers, 4_000);
  await callsPerSecond(plain, buyers, 1_000);
  whole.length = 0;
  const plainly = await callsPerSecond(plain, buyers, 6_000);
  const checkouts = await callsPerSecond(journey, buyers, measuredMs);
  await makePastOrders(sql, 10_000);
  const few = await costs(offers);
  await makePastOrders(sql, 200_000);
  const many = await costs(offers);
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
  await sql.end();
  await agent.close();
  await shop.stop();
}
