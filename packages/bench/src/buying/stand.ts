import postgres, { type Sql } from 'postgres';
import { Agent, fetch } from 'undici';
import { callsPerSecond } from '../load.ts';
import { type Shop, startShop } from '../shop.ts';
import { type Ask, buy, type Step } from './journey.ts';
import { manyUnits } from './many-units.ts';

/** A shop where people buy, on a Postgres of its own. */
export interface Stand {
  readonly sql: Sql;
  /** One whole journey. */
  buy(): Promise<Step[]>;
  /** A transaction of three statements, straight to its Postgres. */
  plain(): Promise<void>;
  stop(): Promise<void>;
}

export async function openStand(buyers: number): Promise<Stand> {
  const shop = await startShop({ STOA_WAREHOUSE: 'manual' });
  const sql = postgres(shop.databaseUrl, { max: buyers, onnotice: () => {} });
  const agent = new Agent({ connections: buyers, pipelining: 1 });
  const ask = asking(shop, agent);
  await fillShelves(sql);
  await sql`create table public.plain (id bigint generated always as identity primary key, n int not null default 0)`;
  const offers = await manyUnits(ask);
  let turn = 0;
  return {
    sql,
    async buy() {
      turn++;
      return await buy(ask, [offers[turn % 10] ?? '', offers[10 + (turn % 10)] ?? '']);
    },
    async plain() {
      await sql.begin(async (tx) => {
        const [row] = await tx<{ id: string }[]>`insert into public.plain default values returning id`;
        await tx`update public.plain set n = n + 1 where id = ${row?.id ?? 0}`;
        await tx`select n from public.plain where id = ${row?.id ?? 0}`;
      });
    },
    async stop() {
      await sql.end();
      await agent.close();
      await shop.stop();
    },
  };
}

const asking =
  ({ url }: Shop, dispatcher: Agent): Ask =>
  async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      dispatcher,
    });
    const answer = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };

/** Enough on the shelves for all that are to be sold here. */
async function fillShelves(sql: Sql): Promise<void> {
  await sql`update inventory.stock set on_hand = on_hand + 1000000`;
  await sql`insert into inventory.stock_entry (variant_id, location_id, cause, on_hand_delta, reserved_delta, reference)
    select variant_id, location_id, 'RECEIVED', 1000000, 0, 'bench' from inventory.stock`;
}

export interface Rates {
  readonly plainly: number;
  readonly checkouts: number;
  /** Milliseconds of each whole journey. */
  readonly whole: readonly number[];
}

/** How much of either a stand does in a second; it is warm after that. */
export async function ratesOf({ buy: journey, plain }: Stand, buyers: number, measuredMs: number): Promise<Rates> {
  let whole: number[] = [];
  const timed = async () => {
    const began = performance.now();
    await journey();
    whole.push(performance.now() - began);
  };
  await callsPerSecond(timed, buyers, 4_000);
  await callsPerSecond(plain, buyers, 1_000);
  whole = [];
  const plainly = await callsPerSecond(plain, buyers, measuredMs / 2);
  return { plainly, checkouts: await callsPerSecond(timed, buyers, measuredMs), whole };
}
