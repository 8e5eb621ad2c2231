import type { Sql } from 'postgres';

interface Invariant {
  /** As the list of faults names it. */
  readonly id: string;
  readonly says: string;
  /** Finds what violates it. */
  readonly violations: string;
}

/**
 * Orders that were placed here, by somebody who is listened to. A seeded shop has a year of orders behind it that were never
 * told as events: what is said of events is said of the others alone.
 */
const placedLive = `select key from orders.event_log where type = 'orders.order-placed.v1'`;

/** What must hold after every fault and load, once all is quiet. Each finds rows; none may find any. */
export const invariants: readonly Invariant[] = [
  {
    id: 'P1',
    says: 'every money transaction sums to zero in each currency',
    violations: `select transaction_id, currency from payments.money_entry group by 1, 2 having sum(amount_minor) <> 0`,
  },
  {
    id: 'P2',
    says: 'every order has one payment that stands, of its amount and currency; no other payment stands',
    violations: `
      select coalesce(o.id, p.order_id) from orders."order" o
      full join (select * from payments.payment where status in ('AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED')) p
        on p.order_id = o.id
      where p.id is null and o.channel = 'ONLINE' and not (o.refund_minor = o.total_minor) or o.id is null
        or o.payment_id <> p.id or o.total_minor <> p.amount_minor or o.currency <> p.currency`,
  },
  {
    id: 'P2b',
    says: 'nothing is captured beyond an order, and all of a shipped unit is',
    violations: `
      select u.id from orders.fulfillment_unit u join payments.payment_unit p on p.unit_id = u.id
      join orders."order" o on o.id = u.order_id and o.payment_id = p.payment_id
      where u.status in ('SHIPPED', 'DELIVERED', 'RETURNED', 'UNDELIVERED') and p.captured_minor + p.reduced_minor <> u.total_minor
        or p.captured_minor > u.total_minor`,
  },
  {
    id: 'P2c',
    says: 'what units count as paid was taken',
    violations: `
      select t.payment_id from (select payment_id, sum(captured_minor) as taken from payments.payment_part group by 1) t
      join (select payment_id, sum(captured_minor) as counted from payments.payment_unit group by 1) u using (payment_id)
      where taken < counted and not exists (select 1 from payments.payment_part p join payments.attempt a on a.part_id = p.id
        where p.payment_id = t.payment_id and a.kind = 'CAPTURE' and a.status = 'REQUESTED')`,
  },
  {
    id: 'P3',
    says: 'counts of stock are the sums of the ledger',
    violations: `select * from inventory.stock_discrepancy`,
  },
  {
    id: 'P3b',
    says: 'what the ledger says was sold is what orders say was bought, less what came back',
    violations: `
      with sold as (
        select variant_id, -sum(on_hand_delta) as units from inventory.stock_entry
        where cause in ('SOLD', 'RETURNED', 'CANCELLED') group by 1
      ), bought as (
        select variant_id, sum(quantity - cancelled_quantity) as units from orders.order_line group by 1
      ), restocked as (
        select l.variant_id, sum(b.units) as units from (
          select line_id, restock as units from fulfillment.returned_line
          union all select i.line_id, i.quantity from fulfillment.parcel_item i join fulfillment.parcel p on p.id = i.parcel_id
          where p.status = 'RETURNED_TO_SENDER' and p.return_id is null
        ) b join fulfillment.unit_line l on l.id = b.line_id group by 1
      )
      select s.variant_id, s.units, b.units from sold s full join bought b using (variant_id)
      left join restocked r using (variant_id)
      where coalesce(s.units, 0) <> coalesce(b.units, 0) - coalesce(r.units, 0)`,
  },
  {
    id: 'P4',
    says: 'a key has one order, and an order one checkout',
    violations: `
      select owner, key from orders.submission group by 1, 2 having count(*) > 1
      union all select checkout_id::text, '' from orders."order" group by 1 having count(*) > 1`,
  },
  {
    id: 'P5',
    says: 'every business has come to its end, unless it waits for somebody',
    violations: `select id from orders.saga where outcome is null and (next_at is null or next_at < now() - interval '1 minute' or attempts > 0)`,
  },
  {
    id: 'P5b',
    says: 'a submitted checkout is placed, open again or over',
    violations: `
      select c.id from orders.checkout c join orders.saga s on s.id = c.order_id::text
      where c.status = 'SUBMITTED' and s.outcome is not null
      union all select c.id from orders.checkout c left join orders."order" o on o.checkout_id = c.id
      where (c.status = 'PLACED') <> (o.id is not null)`,
  },
  {
    id: 'P6',
    says: 'the entries of a timeline have no gap, and each was told once',
    violations: `
      select o.id from orders."order" o join orders.order_entry e on e.order_id = o.id
      group by o.id having count(*) <> o.entries or max(e.entry) <> o.entries
      union all select e.order_id from orders.order_entry e
      left join orders.event_log l on l.type = 'orders.order-progressed.v1' and l.key = e.order_id::text
        and (l.payload->>'entry')::int = e.entry
      where e.order_id::text in (${placedLive})
      group by e.order_id, e.entry having count(l.position) <> 1`,
  },
  {
    id: 'P7',
    says: 'coupons and gift cards are not used beyond their limits',
    violations: `
      select c.code from orders.coupon c left join (select coupon_id, count(*) as n from orders.coupon_use group by 1) u
        on u.coupon_id = c.id where c.uses <> coalesce(u.n, 0) or c.uses > c.use_limit
      union all select id::text from payments.gift_card where balance_minor < 0`,
  },
  {
    id: 'P8',
    says: 'totals are the sums of their parts',
    violations: `
      select o.id from orders."order" o
      join (select order_id, sum(total_minor) as units from orders.fulfillment_unit group by 1) u on u.order_id = o.id
      where o.total_minor <> u.units
        or o.total_minor <> o.subtotal_minor - o.discount_minor + o.delivery_minor + o.added_tax_minor`,
  },
  {
    id: 'P9',
    says: 'orders and warehouse agree on how far a unit is',
    violations: `
      select u.id from orders.fulfillment_unit u left join fulfillment.unit f on f.id = u.id
      where f.id is null or u.status <> case f.status when 'PICKING' then 'PROCESSING' when 'PACKED' then 'PROCESSING'
        when 'DELIVERED' then case u.status when 'RETURNED' then 'RETURNED' else 'DELIVERED' end else f.status end`,
  },
];

/** Domains have logs, cursors and dead letters each. */
const queues = (domain: string): readonly Invariant[] => [
  {
    id: 'P10',
    says: `no news to ${domain} is lost or set aside`,
    violations: `select position, error from ${domain}.event_retry`,
  },
];

/** Everything that is violated, in words. */
export async function violated(sql: Sql, domains: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { id, says, violations } of [...invariants, ...domains.flatMap(queues)]) {
    const rows = await sql.unsafe(violations);
    if (rows.length > 0) found.push(`${id}: not ${says}: ${rows.length}, as ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return found;
}

/** What is still under way: news that somebody has not heard, business that has not ended, jobs that are due or failed. */
export async function unfinished(sql: Sql, domains: readonly string[]): Promise<string[]> {
  const open: string[] = [];
  for (const domain of domains) {
    const rows = await sql.unsafe(`select source, position from ${domain}.event_cursor where consumer = '${domain}'`);
    for (const { source, position } of rows) {
      if (!domains.includes(source as string)) continue;
      const [head] = await sql.unsafe(`select coalesce(max(position), 0) as position from ${source}.event_log`);
      if (Number(head?.['position']) > Number(position))
        open.push(`${domain} has heard ${source} up to ${position} of ${head?.['position']}`);
    }
    const [retry] = await sql.unsafe(
      `select count(*)::int as count, max(error) as error from ${domain}.event_retry where parked_at is null`,
    );
    if (retry?.['count'] > 0) open.push(`${domain} has ${retry?.['count']} events to try again: ${retry?.['error']}`);
  }
  const sagas = await sql`select id, step, attempts, error, next_at from orders.saga
    where outcome is null and (next_at is null or next_at < now() or attempts > 0) limit 5`;
  const jobs = await sql`
    select t.identifier, j.attempts, j.last_error, j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts < j.max_attempts and (j.run_at <= now() or j.attempts > 0) limit 5`;
  return [
    ...open,
    ...sagas.map((saga) => `not ended: ${JSON.stringify(saga)}`),
    ...jobs.map((job) => `not done: ${JSON.stringify(job)}`),
  ];
}

/** What has failed waits longer each time, up to hours: for that it has passed. */
export async function passTime(sql: Sql): Promise<void> {
  const failed = await sql<{ key: string }[]>`
    update orders.saga set next_at = now() where outcome is null and attempts > 0 and next_at > now()
    returning 'orders saga ' || name || ' ' || id as key`;
  await sql`update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()
    and (attempts > 0 or key = any(${failed.map(({ key }) => key)}))`;
}

export const isQuiet = async (sql: Sql, domains: readonly string[]): Promise<boolean> =>
  (await unfinished(sql, domains)).length === 0;
