/** Ten thousand buyers for a hundred units in two seconds: `rush.ts [buyers] [units]`. Ends with an error unless exactly the units are sold. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { Agent, fetch } from 'undici';
import { ids } from '@stoa/kernel/ids.ts';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import { amsterdam, offersWithStock } from './buying.ts';
import { clientOf } from './client.ts';
import { isQuiet, violated } from './invariants.ts';
import { oneProcess } from './set-ups.ts';

const [buyers = 10_000, units = 100] = process.argv.slice(2, 4).map(Number);
const arriveWithinMs = 2_000;
const answeredWithinMs = 60_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const setUp = await oneProcess({ STOA_WAREHOUSE: 'manual' });
const sql = postgres(setUp.databaseUrl, { max: 2, onnotice: () => {} });
const agent = new Agent({ connections: 512, pipelining: 1, headersTimeout: 120_000, bodyTimeout: 120_000 });
const statuses = new Map<number, number>();

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
async function ask(query: string, variables: Record<string, unknown>): Promise<any> {
  const response = await fetch(`${setUp.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    dispatcher: agent,
  });
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data ?? {})[0];
}

const cart = `mutation ($lines: [CartLineInput!]) { cartCreate(input: { currency: "EUR", lines: $lines }) { secret cart { id } userErrors { __typename } } }`;
const start = `mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) { checkout { id quoteVersion } userErrors { __typename } } }`;
const submit = `mutation ($input: CheckoutSubmitInput!) { checkoutSubmit(input: $input) { order { id } userErrors { __typename } } }`;

async function buyer(offerId: string): Promise<string> {
  const { secret, cart: own } = await ask(cart, { lines: [{ offerId, quantity: 1 }] });
  const theirs = { cartSecret: secret, idempotencyKey: randomUUID() };
  const started = await ask(start, {
    input: { ...theirs, cartId: own.id, email: 'guest@example.com', shippingAddress: amsterdam },
  });
  if (!started.checkout) return started.userErrors[0].__typename;
  const { id: checkoutId, quoteVersion } = started.checkout;
  const payment = [{ kind: 'CARD', token: 'pm_card_visa' }];
  const placed = await ask(submit, { input: { ...theirs, checkoutId, quoteVersion, payment } });
  return placed.order ? 'order' : placed.userErrors[0].__typename;
}

try {
  const [hot] = await offersWithStock(clientOf(setUp.url));
  if (!hot) throw new Error('There is nothing to sell.');
  const [{ id } = { id: '' }] = await sql<{ id: string }[]>`
    select variant_id as id from orders.known_offer where id = ${ids.offer.decode(hot.offerId)}`;
  // Exactly so many on one shelf, with a cause in the ledger; none elsewhere.
  const shelves = await sql<{ location: string; units: number }[]>`
    select location_id as location, on_hand as units from inventory.stock s join inventory.location l on l.id = s.location_id
    where variant_id = ${id} and l.seller_id is null order by 1`;
  for (const [index, { location, units: have }] of shelves.entries()) {
    const want = index === 0 ? units : 0;
    await sql`insert into inventory.stock_entry (variant_id, location_id, cause, on_hand_delta, reserved_delta, reference)
      values (${id}, ${location}, 'ADJUSTED', ${want - have}, 0, 'rush')`;
    await sql`update inventory.stock set on_hand = ${want}, safety = 0 where variant_id = ${id} and location_id = ${location}`;
  }
  const began = performance.now();
  const took: number[] = [];
  const one = async (index: number): Promise<string> => {
    await pause((index / buyers) * arriveWithinMs);
    const from = performance.now();
    const end = await buyer(hot.offerId).catch((error: unknown) => `failed: ${String(error).slice(0, 120)}`);
    took.push(performance.now() - from);
    return end;
  };
  const ends = Map.groupBy(await Promise.all(Array.from({ length: buyers }, (_, index) => one(index))), (end) => end);
  const seconds = (performance.now() - began) / 1000;
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  say([...ends].map(([end, { length }]) => `${length} ${end}`).join(', '));
  say(
    `all answered within ${seconds.toFixed(1)} s; p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; statuses ${JSON.stringify([...statuses])}`,
  );
  while (!(await isQuiet(sql, domainNames()))) await pause(250);
  const found = await violated(sql, domainNames());
  const [paid] = await sql`select count(*)::int as count from payments.payment p
    join orders.event_log l on l.type = 'orders.order-placed.v1' and l.key = p.order_id::text where p.status = 'AUTHORIZED'`;
  if (ends.get('order')?.length !== units || paid?.['count'] !== units)
    found.push(`${paid?.['count']} were paid, not ${units}`);
  if ((ends.get('order')?.length ?? 0) + (ends.get('SoldOut')?.length ?? 0) !== buyers)
    found.push('Somebody got another answer.');
  if ([...statuses.keys()].some((status) => status >= 500)) found.push('Somebody got a server error.');
  if (seconds * 1000 > answeredWithinMs) found.push('Somebody waited too long.');
  for (const line of found) say(line);
  if (found.length > 0) process.exitCode = 1;
} finally {
  await sql.end();
  await agent.close();
  await setUp.stop();
}
