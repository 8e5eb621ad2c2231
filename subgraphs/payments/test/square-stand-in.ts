import assert from 'node:assert/strict';
import { squareProvider } from '../src/providers/square/square-provider.ts';
import { standIn } from './stand-in.ts';

type Money = { amount: number; currency: string };
interface Payment {
  id: string;
  status: string;
  amount_money: Money;
  reference_id: string;
  location_id: string;
  created_at: string;
  updated_at: string;
  card_details: { card: object; card_payment_timeline: { authorized_at: string; captured_at?: string } };
}
interface Refund {
  id: string;
  status: string;
  payment_id: string;
  amount_money: Money;
  location_id: string;
  created_at: string;
  updated_at: string;
}

const problem = (code: string, status = 400) => ({
  status,
  body: { errors: [{ category: 'PAYMENT_METHOD_ERROR', code, detail: code }] },
});

/** No two accounts of a test have the same names. */
let made = 0;
let refunded = 0;

/** Square's payments, refunds and disputes; its lists come two at a time. */
export async function squareStandIn(now: () => Date = () => new Date()) {
  const payments = new Map<string, Payment>();
  const refunds = new Map<string, Refund>();
  const dispute = {
    id: 'dts',
    state: 'EVIDENCE_REQUIRED',
    reason: 'NO_KNOWLEDGE',
    amount_money: { amount: 700, currency: 'EUR' },
    disputed_payment: { payment_id: 'sq0' },
  };

  function list(rows: readonly (Payment | Refund)[], query: URLSearchParams) {
    const of = (name: string) => query.get(name) ?? '';
    // Each filter is of its own time, and both are met.
    assert.equal(of('sort_field'), 'UPDATED_AT');
    assert.ok(Number(of('limit')) <= 100);
    const found = rows.filter(
      ({ location_id, created_at, updated_at }) =>
        location_id === of('location_id') &&
        created_at >= of('begin_time') &&
        created_at < of('end_time') &&
        updated_at >= of('updated_at_begin_time'),
    );
    const skipped = Number(of('cursor') || 0);
    const cursor = skipped + 2 < found.length ? { cursor: String(skipped + 2) } : {};
    return { rows: found.slice(skipped, skipped + 2), cursor };
  }

  const server = await standIn(({ method, path, headers, body }) => {
    const at = now().toISOString();
    if (headers.authorization !== 'Bearer secret' || !headers['square-version']) return problem('UNAUTHORIZED', 401);
    const { pathname, searchParams } = new URL(path, 'http://square');
    const [, place, id, verb] = pathname.split('/');
    if (method === 'GET' && id === undefined) {
      const { rows, cursor } = list([...(place === 'refunds' ? refunds : payments).values()], searchParams);
      // An empty list is left out.
      return { body: { ...(rows.length > 0 && { [place ?? '']: rows }), ...cursor } };
    }
    if (method === 'POST' && place === 'refunds') {
      assert.ok(body.idempotency_key.length <= 45);
      const of = payments.get(body.payment_id);
      const back = [...refunds.values()].filter(({ payment_id }) => payment_id === body.payment_id);
      const already = back.reduce((sum, { amount_money }) => sum + amount_money.amount, 0);
      if (!of || of.status !== 'COMPLETED' || already + body.amount_money.amount > of.amount_money.amount)
        return problem('REFUND_AMOUNT_INVALID');
      const { payment_id, amount_money } = body;
      const times = { location_id: of.location_id, created_at: at, updated_at: at };
      const refund = { id: `rfd${refunded++}`, status: 'PENDING', payment_id, amount_money, ...times };
      refunds.set(refund.id, refund);
      of.updated_at = at;
      return { body: { refund: { ...refund } } };
    }
    if (place === 'disputes') return dispute.id === id ? { body: { dispute } } : problem('NOT_FOUND', 404);
    if (place === 'refunds') {
      const refund = refunds.get(id ?? '');
      if (!refund) return problem('NOT_FOUND', 404);
      if (refund.status === 'PENDING') Object.assign(refund, { status: 'COMPLETED', updated_at: at });
      return { body: { refund } };
    }
    if (method === 'POST' && id === undefined) {
      assert.ok(body.idempotency_key.length <= 45);
      assert.equal(body.autocomplete, false);
      assert.equal(body.location_id, 'here');
      if (body.source_id === 'cnon:card-nonce-declined') return problem('CARD_DECLINED', 402);
      const payment = {
        id: `sq${made++}`,
        status: 'APPROVED',
        amount_money: body.amount_money,
        reference_id: body.reference_id,
        location_id: body.location_id,
        created_at: at,
        updated_at: at,
        card_details: {
          card: { card_brand: 'VISA', last_4: '1111', exp_month: 12, exp_year: 2030 },
          card_payment_timeline: { authorized_at: at },
        },
      };
      payments.set(payment.id, payment);
      return { body: { payment } };
    }
    const payment = payments.get(id ?? '');
    if (!payment) return problem('NOT_FOUND', 404);
    if (method !== 'GET') payment.updated_at = at;
    if (method === 'PUT') Object.assign(payment, body.payment);
    else if (method === 'POST' && payment.status !== 'APPROVED') return problem('BAD_REQUEST');
    else if (method === 'POST') payment.status = verb === 'complete' ? 'COMPLETED' : 'CANCELED';
    if (verb === 'complete') payment.card_details.card_payment_timeline.captured_at = at;
    return { body: { payment } };
  });

  const webhookUrl = 'https://shop.example/hook';
  const provider = squareProvider({
    url: server.url,
    accessToken: 'secret',
    locationId: 'here',
    signatureKey: 'signing',
    webhookUrl,
  });
  return { ...server, payments, refunds, dispute, provider };
}
