import assert from 'node:assert/strict';
import { razorpayProvider } from '../src/providers/razorpay/razorpay-provider.ts';
import { standIn } from './stand-in.ts';

interface Payment {
  id: string;
  amount: number;
  currency: string;
  status: string;
  captured: boolean;
  created_at: number;
  card: object;
}
interface Refund {
  id: string;
  payment_id: string;
  amount: number;
  currency: string;
  receipt: string | null;
  status: string;
  created_at: number;
}

const problem = (status: number) => ({ status, body: { error: { code: 'BAD_REQUEST_ERROR', description: 'no' } } });

/** No two accounts of a test have the same names. */
let refunded = 0;

/** Razorpay's payments and refunds; its lists are the newest first, a hundred at most. */
export async function razorpayStandIn(now: () => Date = () => new Date()) {
  const payments = new Map<string, Payment>();
  const refunds = new Map<string, Refund>();
  let captures = 0;
  const seconds = () => Math.floor(now().getTime() / 1000);

  /** What the buyer's page does. */
  function pay(id: string, amount = 1000, currency = 'EUR') {
    const card = { network: 'Visa', last4: '1111' };
    payments.set(id, { id, amount, currency, status: 'authorized', captured: false, created_at: seconds(), card });
    return id;
  }
  /** What Razorpay does of itself with what nobody has captured. */
  function letGo(id: string) {
    const payment = payments.get(id);
    if (!payment) return;
    payment.status = 'refunded';
    giveBack(payment, payment.amount, null, 'processed');
  }
  function giveBack({ id, currency }: Payment, amount: number, receipt: string | null, status: string) {
    const created_at = seconds();
    const made = { id: `rfnd_${refunded++}`, payment_id: id, amount, currency, receipt, status, created_at };
    refunds.set(made.id, made);
    return made;
  }
  function list(rows: readonly (Payment | Refund)[], query: URLSearchParams) {
    const of = (name: string) => Number(query.get(name));
    assert.ok(of('count') <= 100);
    const found = rows.filter((row) => row.created_at >= of('from') && row.created_at <= of('to'));
    const items = found.toReversed().slice(of('skip'), of('skip') + of('count'));
    return { body: { entity: 'collection', count: items.length, items } };
  }

  const server = await standIn(({ method, path, headers, body }) => {
    if (headers.authorization !== `Basic ${Buffer.from('key:secret').toString('base64')}`) return problem(401);
    const { pathname, searchParams } = new URL(path, 'http://razorpay');
    const [, place, id = '', verb] = pathname.split('/');
    if (id === '') return list([...(place === 'refunds' ? refunds : payments).values()], searchParams);
    if (place === 'refunds') {
      const refund = refunds.get(id);
      if (!refund) return problem(400);
      refund.status = 'processed';
      return { body: refund };
    }
    const payment = payments.get(id);
    if (!payment) return problem(400);
    if (method === 'POST' && verb === 'capture') {
      if (payment.status !== 'authorized' || body.amount !== payment.amount || body.currency !== payment.currency)
        return problem(400);
      payment.status = 'captured';
      payment.captured = true;
      captures++;
    }
    if (method === 'POST' && verb === 'refund') {
      assert.ok(headers['x-refund-idempotency']);
      const back = [...refunds.values()].filter(({ payment_id }) => payment_id === id);
      const already = back.reduce((sum, { amount }) => sum + amount, 0);
      if (payment.status !== 'captured' || already + body.amount > payment.amount) return problem(400);
      return { body: { ...giveBack(payment, body.amount, body.receipt, 'pending') } };
    }
    return { body: payment };
  });
  const provider = razorpayProvider({ url: server.url, keyId: 'key', keySecret: 'secret', webhookSecret: 'hook' });
  return { ...server, payments, refunds, pay, letGo, captures: () => captures, provider };
}
