import type { Database, Tx } from '@stoa/platform/database.ts';
import type { WorldOrder } from '@stoa/seed/history.ts';
import type { World } from '@stoa/seed/world.ts';
import { type Booking, bookings } from './domain/bookings.ts';
import { fraudMemory } from './domain/fraud-memory.ts';
import { insertSignals, signalsOf } from './seed-fraud.ts';

type Orders = readonly WorldOrder[];

/** What was paid before, given back and disputed, with the books of it. */
export async function seedHistory(db: Database, world: World, progress: (orders: number) => void): Promise<void> {
  let done = 0;
  const memory = fraudMemory();
  for (const orders of world.history()) {
    const signals = orders.flatMap((order) => signalsOf(memory, order));
    await db.transaction(async (tx) => {
      const known = await tx.sql`select 1 from payment where id = ${orders[0]?.payment.id ?? null}`;
      if (known.length > 0) return;
      await insertPortion(tx, orders);
      await insertSignals(tx, signals);
    });
    progress((done += orders.length));
  }
}

const provider = 'sandbox';
const iso = (at: number): string => new Date(at).toISOString();
const json = (value: unknown): string =>
  JSON.stringify(value, (_name, each: unknown) => (typeof each === 'bigint' ? String(each) : each));

interface PaidRow {
  readonly id: string;
  readonly partId: string;
  readonly orderId: string;
  readonly userId: string | null;
  readonly currency: string;
  readonly amount: number;
  readonly status: 'CAPTURED' | 'VOIDED' | 'DECLINED';
  readonly refunded: number;
  readonly declineCode: string | null;
  readonly last4: string;
  readonly at: string;
}

const last4Of = (card: string): string => String(Number.parseInt(card.slice(-6), 16) % 10_000).padStart(4, '0');

function paidRows(order: WorldOrder): PaidRow[] {
  const { userId, currency, totalMinor: amount, payment, cancellation, refund } = order;
  const about = { userId, currency, amount, last4: last4Of(payment.card) };
  return [
    ...payment.declines.map(({ code, at, ...declined }) => ({
      ...about,
      ...declined,
      status: 'DECLINED' as const,
      refunded: 0,
      declineCode: code,
      at: iso(at),
    })),
    {
      ...about,
      id: payment.id,
      partId: payment.partId,
      orderId: order.id,
      status: cancellation ? 'VOIDED' : 'CAPTURED',
      refunded: cancellation ? 0 : (refund?.amountMinor ?? 0),
      declineCode: null,
      at: iso(order.placedAt),
    },
  ];
}

async function insertPortion({ sql }: Tx, orders: Orders): Promise<void> {
  const rows = json(orders.flatMap(paidRows));
  await sql`
    with given as (
      select * from jsonb_to_recordset(${rows}::text::jsonb) as p(id uuid, "partId" uuid, "orderId" uuid, "userId" uuid,
        currency text, amount bigint, status text, refunded bigint, "declineCode" text, last4 text, at timestamptz)
    ), payments as (
      insert into payment (id, key, input_hash, order_id, user_id, provider, currency, amount_minor, status, expires_at, created_at)
      select id, 'history ' || id, '', "orderId", "userId", ${provider}, currency, amount, status, at + interval '30 minutes', at
      from given returning id
    )
    insert into payment_part (id, payment_id, position, kind, status, amount_minor, authorized_minor, captured_minor,
      released_minor, refunded_minor, provider_ref, decline_code, decline_reason, brand, last4)
    select "partId", id, 0, 'CARD', case status when 'CAPTURED' then 'AUTHORIZED' else status end, amount,
      case status when 'DECLINED' then 0 else amount end, case status when 'CAPTURED' then amount else 0 end,
      case status when 'VOIDED' then amount else 0 end, refunded, 'history ' || "partId", "declineCode",
      case status when 'DECLINED' then 'The card was declined.' end, 'visa', last4
    from given join payments using (id)`;
  const units = orders.flatMap(({ payment, cancellation, units: own }) =>
    own.map(({ id: unitId, totalMinor }) => ({
      paymentId: payment.id,
      unitId,
      amount: totalMinor,
      captured: cancellation ? 0 : totalMinor,
      reduced: cancellation ? totalMinor : 0,
    })),
  );
  await sql`
    insert into payment_unit (payment_id, unit_id, amount_minor, captured_minor, reduced_minor)
    select * from jsonb_to_recordset(${json(units)}::text::jsonb) as u("paymentId" uuid, "unitId" uuid, amount bigint,
      captured bigint, reduced bigint)`;
  await insertRefunds({ sql }, orders);
  await insertDisputes({ sql }, orders);
  await insertBooks({ sql }, orders);
}

async function insertRefunds({ sql }: Pick<Tx, 'sql'>, orders: Orders): Promise<void> {
  const refunds = orders.flatMap(({ id: orderId, currency, payment, refund }) =>
    refund
      ? [
          {
            ...refund,
            orderId,
            currency,
            paymentId: payment.id,
            ofPart: payment.partId,
            how: refund.reason === 'CANCELLED' ? 'RELEASED' : 'REFUNDED',
            at: iso(refund.at),
          },
        ]
      : [],
  );
  await sql`
    with given as (
      select * from jsonb_to_recordset(${json(refunds)}::text::jsonb) as r(id uuid, "partId" uuid, "paymentId" uuid, "ofPart" uuid,
        "orderId" uuid, currency text, "amountMinor" bigint, reason text, how text, at timestamptz)
    ), refunds as (
      insert into refund (id, payment_id, order_id, currency, amount_minor, reason, status, created_at)
      select id, "paymentId", "orderId", currency, "amountMinor", reason, 'SUCCEEDED', at from given returning id
    )
    insert into refund_part (id, refund_id, part_id, how, amount_minor, status, provider_ref)
    select "partId", id, "ofPart", how, "amountMinor", 'SUCCEEDED', 'history ' || "partId" from given join refunds using (id)`;
}

async function insertDisputes({ sql }: Pick<Tx, 'sql'>, orders: Orders): Promise<void> {
  const disputes = orders.flatMap(({ currency, totalMinor: amount, payment }) =>
    payment.dispute
      ? [{ ...payment.dispute, paymentId: payment.id, currency, amount, at: iso(payment.dispute.at) }]
      : [],
  );
  await sql`
    insert into dispute (id, provider, provider_ref, payment_id, currency, amount_minor, reason, status, opened_at)
    select d.id, ${provider}, 'history ' || d.id, d."paymentId", d.currency, d.amount, d.reason, d.status, d.at
    from jsonb_to_recordset(${json(disputes)}::text::jsonb) as d(id uuid, "paymentId" uuid, currency text, amount bigint,
      reason text, status text, at timestamptz)`;
}

type Dated = Booking & { readonly at: string };

/** The books, dated: each unit when it left, refunds and disputes when they came. */
function bookingsOf({ currency, totalMinor, units, payment, refund }: WorldOrder): Dated[] {
  const account = `provider:${provider}`;
  const { dispute } = payment;
  const about = (reference: string) => ({ reference, paymentId: payment.id, currency });
  const sent = units.flatMap(({ id, parcel, totalMinor: amount }) =>
    parcel ? [{ id, at: parcel.leftAt, amount }] : [],
  );
  const all: [Booking, number][] = [
    ...sent.map(({ id, at, amount }): [Booking, number] => [
      bookings.captured(about(`${payment.partId} ${id}`), account, BigInt(amount)),
      at,
    ]),
    ...(refund?.reason === 'RETURNED'
      ? [
          [bookings.refunded(about(refund.partId), account, BigInt(refund.amountMinor)), refund.settledAt] as [
            Booking,
            number,
          ],
        ]
      : []),
    ...(dispute
      ? [[bookings.disputed(about(dispute.id), account, BigInt(totalMinor)), dispute.at] as [Booking, number]]
      : []),
    ...(dispute?.status === 'WON'
      ? [[bookings.disputeWon(about(dispute.id), account, BigInt(totalMinor)), dispute.at] as [Booking, number]]
      : []),
  ];
  return all.map(([booking, at]) => ({ ...booking, at: iso(at) }));
}

const insertBooks = ({ sql }: Pick<Tx, 'sql'>, orders: Orders) => sql`
  with given as (
    select * from jsonb_to_recordset(${json(orders.flatMap(bookingsOf))}::text::jsonb) as g(kind text, reference text,
      "paymentId" uuid, currency text, entries jsonb, at timestamptz)
  ), made as (
    insert into money_transaction (id, kind, reference, payment_id, at)
    select uuidv7(at - now()), kind, reference, "paymentId", at from given returning id, kind, reference
  )
  insert into money_entry (transaction_id, account, currency, amount_minor)
  select made.id, e.account, given.currency, e.amount
  from made join given using (kind, reference), jsonb_to_recordset(given.entries) as e(account text, amount bigint)`;
