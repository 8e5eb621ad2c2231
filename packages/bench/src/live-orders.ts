import { clientOf } from '@stoa/e2e/client.ts';
import { manyProcesses, oneProcess, type SetUp } from '@stoa/e2e/set-ups.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { createClient } from 'graphql-ws/client';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { WebSocket } from 'ws';
import { type Ask, buy } from './buying/journey.ts';
import { manyUnits } from './buying/many-units.ts';
import { makePastOrders } from './buying/past-orders.ts';
import { report, rounded } from './table.ts';

const watched = 1_000;
const sockets = 20;
const changesPerSecond = 50;
const measuredSeconds = 20;

const live = `subscription ($id: ID!) { orderEvents(orderId: $id) { cursor entry { entry kind note } order { id status } } }`;
const change = `mutation ($input: OrderGiftChangeInput!) { orderGiftChange(input: $input) { userErrors { message } } }`;

/** How long after the commit a subscriber knows, through the gateway. The log says when a change was committed, at the earliest. */
async function measure(name: string, setUp: SetUp) {
  const sql = postgres(setUp.databaseUrl, { max: 2, onnotice: () => {} });
  const admin = await clientOf(setUp.url).signedInAs('ada@example.com');
  const ask: Ask = async (query, variables) => {
    const { data, errors } = await admin.ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as Record<string, unknown>;
  };
  try {
    await buy(
      (query, variables) =>
        clientOf(setUp.url)
          .ask(query, variables)
          .then(({ data }) => data as never),
      await manyUnits(ask),
    );
    const [have] = await sql<{ count: number }[]>`select count(*)::int as count from orders."order"`;
    await makePastOrders(sql, (have?.count ?? 0) + watched);
    const orders = await allOrders(ask);
    /** When each change of an order was heard. */
    const heard = new Map<string, number>();
    const clients = Array.from({ length: sockets }, () =>
      createClient({
        url: `${setUp.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${admin.accessToken}` },
      }),
    );
    let ready = 0;
    for (const [index, id] of orders.entries())
      clients[index % sockets]?.subscribe<{ orderEvents: { entry: { entry: number } | null; order: { id: string } } }>(
        { query: live, variables: { id } },
        {
          next({ data: told }) {
            if (!told?.orderEvents.entry) ready++;
            else heard.set(`${told.orderEvents.order.id} ${told.orderEvents.entry.entry}`, Date.now());
          },
          error: (error) => process.stderr.write(`${JSON.stringify(error)}\n`),
          complete: () => {},
        },
      );
    for (let tries = 0; ready < orders.length && tries < 400; tries++) await pause(50);
    const before = await lastPosition(sql);
    const began = Date.now();
    const changes: Promise<unknown>[] = [];
    for (let turn = 0; turn < changesPerSecond * measuredSeconds; turn++) {
      await pause(Math.max(0, began + (turn * 1000) / changesPerSecond - Date.now()));
      changes.push(ask(change, { input: { orderId: orders[turn % orders.length], gift: { message: `${turn}` } } }));
    }
    await Promise.all(changes);
    await pause(1_000);
    const facts = await sql<{ key: string; entry: number; at: Date }[]>`
      select payload->>'orderId' as key, (payload->>'entry')::int as entry, recorded_at as at from orders.event_log
      where type = 'orders.order-progressed.v1' and position > ${before}`;
    const byUuid = new Map([...heard].map(([key, at]) => [uuidKey(key), at]));
    const delays = facts.flatMap(({ key, entry, at }) => {
      const then = byUuid.get(`${key} ${entry}`);
      return then === undefined ? [] : [then - at.getTime()];
    });
    for (const client of clients) await client.dispose();
    const sorted = delays.toSorted((a, b) => a - b);
    const percentile = (share: number) =>
      rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0, 0);
    return {
      'set-up': name,
      'orders watched': ready,
      changes: facts.length,
      'never heard': facts.length - delays.length,
      'p50 ms': percentile(0.5),
      'p99 ms': percentile(0.99),
      'longest ms': percentile(1),
    };
  } finally {
    await sql.end();
    await setUp.stop();
  }
}

const uuidKey = (key: string): string => {
  const [id = '', entry] = key.split(' ');
  return `${ids.order.decode(id)} ${entry}`;
};

async function lastPosition(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ position: string }[]>`select coalesce(max(position), 0) as position from orders.event_log`;
  return row?.position ?? '0';
}

async function allOrders(ask: Ask): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; found.length < watched; ) {
    const { orders } = (await ask(
      'query ($after: String) { orders(first: 100, after: $after, filter: { statuses: [PENDING] }) { nodes { id } pageInfo { endCursor hasNextPage } } }',
      { after },
    )) as { orders: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    found.push(...orders.nodes.map(({ id }) => id));
    if (!orders.pageInfo.hasNextPage) break;
    after = orders.pageInfo.endCursor;
  }
  return found.slice(0, watched);
}

const manual = { STOA_WAREHOUSE: 'manual' };
const one = await measure('one process', await oneProcess(manual));
const many = await measure('a process for each domain', await manyProcesses('postgres', manual));
report(
  'live-orders',
  `From the commit of a change to the subscriber's socket, through the gateway: ${watched} watched orders, ${changesPerSecond} changes a second, ${sockets} sockets.`,
  [one, many],
);
