/**
 * Checkouts while things go wrong, then what must hold: `faults.ts [checkouts] [kills] [what else …]`. What else goes wrong:
 * `redis` (events by Redis, emptied now and then), `webhooks` (doubled, shuffled, late, some never sent, some badly signed),
 * `timeouts` (the provider charges and does not answer), `postgres` (all its connections are cut, then the server crashes
 * and is started again, by turns).
 * Ends with an error when anything is violated, or when a buyer is left without a certain answer.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '@stoa/kernel/random.ts';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { offersWithStock } from './buying.ts';
import { clientOf } from './client.ts';
import { isQuiet, passTime, unfinished, violated } from './invariants.ts';
import { startOwnPostgres } from './own-postgres.ts';
import { manyProcesses } from './set-ups.ts';
import { buyStubbornly, type Certainty } from './stubborn-buyer.ts';

const [checkouts = 200, kills = 30] = process.argv.slice(2, 4).map(Number);
const wrong = new Set(process.argv.slice(4));
const carrier = wrong.has('redis') ? 'redis' : 'postgres';
const atOnce = 8;
const quietWithinMs = 120_000;
/** So many, some eight seconds apart: a business that fails at each try is called off after three minutes. */
const mostCrashes = 6;
const random = seededRandom(20261121);
const tokens = [
  ...Array.from({ length: 8 }, () => 'pm_card_visa'),
  'pm_card_chargeDeclined',
  'pm_card_threeDSecure2Required',
];
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random.next() * items.length)] as Item;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const server = wrong.has('postgres') ? await startOwnPostgres() : null;
const setUp = await manyProcesses(carrier, {}, server?.databaseUrl);
const sql = postgres(setUp.databaseUrl, { max: 2, onnotice: () => {} });
const domains = domainNames();
const victims = ['gateway', 'cart', 'orders', 'orders', 'payments', 'payments', 'inventory', 'fulfillment', 'accounts'];
const results: (Certainty | { readonly unclear: string })[] = [];
let isBuying = true;

async function buyers(): Promise<void> {
  const offers = await offersWithStock(clientOf(setUp.url), 3);
  let next = 0;
  const one = async () => {
    while (next++ < checkouts) {
      const wish = { offerIds: [pick(offers).offerId], token: pick(tokens) };
      results.push(
        await buyStubbornly(clientOf(setUp.url), wish).catch((error: unknown) => ({
          unclear: String(error),
        })),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  isBuying = false;
}

/** At any moment, at any step: what is killed is started again at once, as a supervisor would. */
async function killer(): Promise<number> {
  let done = 0;
  while (done < kills) {
    await pause(100 + random.next() * 900);
    const victim = pick(victims);
    await setUp.kill(victim);
    await restartAtLast(victim);
    done++;
    if (!isBuying && done >= kills) break;
  }
  return done;
}

/** One that finds no Postgres ends, and is started again. */
async function restartAtLast(victim: string): Promise<void> {
  for (const end = Date.now() + quietWithinMs; ; await pause(250))
    try {
      return await setUp.restart(victim);
    } catch (error) {
      if (server === null || Date.now() > end) throw error;
    }
}

/** The provider misbehaves from now on. */
const misbehave = (behavior: object) =>
  fetch(`${setUp.providerUrl}/sandbox/behavior`, { method: 'POST', body: JSON.stringify(behavior) });

/** Now and then, as long as anybody buys. */
async function disturb(): Promise<number> {
  const redis = setUp.redis && new Redis(setUp.redis.url);
  let crashes = 0;
  for (let turn = 1; isBuying; turn++) {
    await pause(4_000);
    if (wrong.has('timeouts')) await misbehave({ timeouts: { calls: 3, path: 'confirm', afterMs: 0 } });
    // What the streams carried is in the logs; guests' carts are gone, and their buyers begin anew.
    if (redis) await redis.flushall();
    if (!server) continue;
    if (turn % 2 === 1) await cutAll();
    // An immediate stop, which tells its children; then one that tells nobody.
    else if (crashes < mostCrashes)
      await server.crash(++crashes % 2 === 1 ? 'SIGQUIT' : 'SIGKILL', random.next() * 1_500);
  }
  redis?.disconnect();
  return crashes;
}

const cutAll = () => sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

/** The provider's own ledger against ours. */
async function differences(): Promise<string[]> {
  const admin = await clientOf(setUp.url).signedInAs('ada@example.com');
  const { data, errors } = await admin.ask(
    `mutation ($to: DateTime!) { reconciliationRun(input: { to: $to }) {
      reconciliation { compared differences { __typename } } userErrors { message } } }`,
    { to: new Date() },
  );
  const found = data?.reconciliationRun?.reconciliation;
  say(`${found?.compared} movements compared with the provider's.`);
  return found?.compared > 0 && found.differences.length === 0
    ? []
    : [`P2: the provider says otherwise: ${JSON.stringify(found ?? errors)}`];
}

try {
  if (wrong.has('webhooks'))
    await misbehave({ webhooks: { delayMs: 1_500, copies: 2, order: 'shuffle', drop: 0.3, badSignature: 0.2 } });
  const started = Date.now();
  const [killed, , crashes] = await Promise.all([killer(), buyers(), disturb()]);
  const orders = results.filter((result) => 'order' in result).length;
  const unclear = results.filter((result) => 'unclear' in result);
  const refused = Map.groupBy(results, (result) => ('refused' in result ? result.refused : ''));
  refused.delete('');
  const why = [...refused].map(([kind, { length }]) => `${length} ${kind}`).join(', ') || 'none';
  say(
    `${results.length} checkouts, ${killed} kills, ${crashes} crashes of Postgres, ${Math.round((Date.now() - started) / 1000)} s: ${orders} orders; refused: ${why}; without an answer: ${unclear.length}`,
  );
  for (const result of unclear) say(JSON.stringify(result));
  for (const end = Date.now() + quietWithinMs; !(await isQuiet(sql, domains)); await pause(1_000)) {
    await passTime(sql);
    if (Date.now() > end) throw new Error(`It has not become quiet:\n${(await unfinished(sql, domains)).join('\n')}`);
  }
  const found = [...(await violated(sql, domains)), ...(await differences())];
  const [placed] = await sql`select count(*)::int as count from orders.event_log where type = 'orders.order-placed.v1'`;
  if (placed?.['count'] !== orders) found.push(`${placed?.['count']} orders were placed, buyers know of ${orders}`);
  for (const line of found) say(line);
  if (found.length + unclear.length > 0) process.exitCode = 1;
  else say('Nothing is violated.');
} finally {
  await sql.end({ timeout: 1 });
  await setUp.stop();
  await server?.stop();
}
// What was asked of a connection in the moment of its loss may never be answered, and is waited for by nobody.
process.exit();
