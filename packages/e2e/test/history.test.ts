import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import { makeWorld } from '@stoa/seed/world.ts';
import postgres from 'postgres';
import { violated } from '../src/invariants.ts';
import { openShop } from '../src/open-shop.ts';
import { until } from '../src/until.ts';

const shop = await openShop();
const sql = postgres(shop.environment['DATABASE_URL'] ?? '', { max: 1, onnotice: () => {} });
after(async () => {
  await sql.end();
  await shop.stop();
});
const [client = assert.fail('no gateway')] = shop.clients;
const world = makeWorld();
const clara = world.personas[0] ?? assert.fail('no personas');

test('a seeded shop violates nothing, and has nothing to tell of its history but how long parcels take', async () => {
  assert.deepEqual(await violated(sql, domainNames()), []);
  assert.deepEqual([...(await sql`select * from payments.balance_discrepancy`)], []);
  const told = await sql`select type from orders.event_log union select type from payments.event_log
    union select type from fulfillment.event_log`;
  assert.deepEqual([...told], [{ type: 'fulfillment.lane-learnt.v1' }]);
});

test('a fresh shop promises days by what parcels took, not by the rates alone', async () => {
  const unknown = () => sql`
    select from fulfillment.lane l where l.parcels > 0 and not exists (select from orders.known_lane k
      where k.from_country = l.from_country and k.to_country = l.to_country and k.service = l.service
        and k.p90_hours = l.p90_hours)`;
  await until(async () => (await unknown()).length === 0, 'orders know the lanes');
  const [known] = await sql`select count(*)::int as count from orders.known_lane`;
  assert.ok(known?.['count'] > 0);
});

test('the same seed has the same history, and another seed another', () => {
  const firstOf = (seed: number) => JSON.stringify([...makeWorld({ seed }).history()][0]?.slice(0, 50));
  assert.equal(firstOf(1), firstOf(1));
  assert.notEqual(firstOf(1), firstOf(2));
});

test('twelve months of orders have a trend, and departments have seasons of their own', async () => {
  const months = await sql<{ month: string; orders: number }[]>`
    select to_char(placed_at, 'YYYY-MM') as month, count(*)::int as orders from orders."order" group by 1 order by 1`;
  const total = months.reduce((sum, { orders }) => sum + orders, 0);
  assert.equal(total, world.orderCount);
  assert.ok(months.length === 12 || months.length === 13, months.map(({ month }) => month).join());
  const sold = await sql<{ month: number; department: string; units: number }[]>`
    select extract(month from o.placed_at)::int as month, c.name as department, sum(l.quantity)::int as units
    from orders.order_line l join orders."order" o on o.id = l.order_id
    join catalog.product_category p on p.product_id = l.product_id
    join catalog.category c on c.id = p.category_id and c.parent_id is null group by 1, 2`;
  const share = (department: string, of: readonly number[]) => {
    const in_ = (only: (row: (typeof sold)[number]) => boolean) =>
      sold.filter((row) => of.includes(row.month) && only(row)).reduce((sum, { units }) => sum + units, 0);
    return in_((row) => row.department === department) / in_(() => true);
  };
  assert.ok(share('Garden', [4, 5, 6]) > 1.3 * share('Garden', [10, 11, 12]), 'gardens are for spring');
  assert.ok(share('Electronics', [11, 12]) > 1.3 * share('Electronics', [5, 6]), 'electronics are for December');
  const whole = months.filter(({ month }) => month.startsWith('2025'));
  const quarter = (from: number) => whole.slice(from, from + 3).reduce((sum, { orders }) => sum + orders, 0);
  assert.ok(quarter(9) > 1.2 * quarter(0), 'the shop grows');
});

test('totals add up from line to ledger', async () => {
  const wrong = await sql`
    select o.id from orders."order" o
    join (select order_id, sum(total_minor) as lines, sum(quantity * unit_minor) as goods from orders.order_line group by 1) l on l.order_id = o.id
    join payments.payment p on p.id = o.payment_id
    left join (select t.payment_id, -sum(e.amount_minor) as sales from payments.money_transaction t
      join payments.money_entry e on e.transaction_id = t.id and e.account = 'sales' group by 1) b on b.payment_id = p.id
    where l.lines + o.delivery_minor <> o.total_minor or l.goods <> o.subtotal_minor
      or (o.quote->'totalMinor'->>'$bigint')::bigint <> o.total_minor
      or (o.quote->'steps'->-1->'runningMinor'->>'$bigint')::bigint <> o.total_minor
      or coalesce(b.sales, 0) <> o.total_minor - o.refund_minor`;
  assert.deepEqual([...wrong], []);
  const documents = await sql`
    select d.kind from orders.document d join orders.document_series s using (kind)
    group by d.kind, s.last having count(*) <> s.last or max(substr(d.number, 2)::int) <> s.last`;
  assert.deepEqual([...documents], []);
});

test('there is something to learn: returns, theft, parcels that were late, demand', async () => {
  const [learnt] = await sql`select
    (select count(*) from fulfillment.returned)::int as returns,
    (select count(*) from payments.dispute where reason = 'fraudulent')::int as thefts,
    (select count(*) from payments.payment where status = 'DECLINED')::int as declines,
    (select count(*) from fulfillment.parcel p join fulfillment.unit u on u.id = p.unit_id where p.delivered_at > u.promised_to)::int as late,
    (select count(*) from fulfillment.lane where parcels > 20)::int as lanes,
    (select count(*) from inventory.demand_day)::int as demand`;
  const { returns = 0, thefts = 0, declines = 0, late = 0, lanes = 0, demand = 0 } = learnt ?? {};
  assert.ok(
    returns > 100 && thefts > 20 && declines > 80 && late > 200 && lanes > 10 && demand > 3_000,
    JSON.stringify(learnt),
  );
});

test('a persona sees a good dozen of orders: one that came back, one on its way', async () => {
  const page = `{ viewer { orders(first: 20) { nodes { number status placedAt total { amount currencyCode }
    lines { title quantity } units { status } payment { status refunded { amount } }
    returns { status } parcels { status trackingCode } documents { kind number } timeline(first: 20) { nodes { kind } } } } } }`;
  const { data, errors } = await (await client.signedInAs(clara.email)).ask(page);
  assert.equal(errors, undefined, JSON.stringify(errors));
  const orders = data.viewer.orders.nodes as Record<string, unknown>[];
  assert.equal(orders.length, 14);
  const expected = [...world.history()].flat().filter(({ userId }) => userId === clara.id);
  assert.deepEqual(
    orders.map(({ number, status }) => ({ number, status })),
    expected.toReversed().map(({ number, status }) => ({ number, status })),
  );
  assert.equal(orders[0]?.['status'], 'SHIPPED');
  const returned = orders.find(({ status }) => status === 'RETURNED') as Record<string, never> | undefined;
  assert.deepEqual(returned?.['returns'], [{ status: 'INSPECTED' }]);
});
