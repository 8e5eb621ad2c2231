import assert from 'node:assert/strict';
import { paypalProvider } from '../src/providers/paypal/paypal-provider.ts';
import { standIn } from './stand-in.ts';

type Money = { currency_code: string; value: string };
interface Order {
  id: string;
  status: string;
  purchase_units: {
    custom_id: string;
    amount: Money;
    payments: {
      authorizations: { id: string; status: string; amount: Money }[];
      captures: { id: string; status: string; amount: Money; create_time: string }[];
      refunds: {
        id: string;
        status: string;
        amount: Money;
        create_time: string;
        custom_id?: string;
        links: { rel: string; href: string }[];
      }[];
    };
  }[];
  links: { rel: string; href: string }[];
}
interface Transaction {
  transaction_id: string;
  transaction_status: string;
  transaction_event_code: string;
  transaction_initiation_date: string;
  transaction_amount: Money;
  custom_field?: string;
}

export const transactionOf = (
  transaction_id: string,
  transaction_status: string,
  transaction_event_code: string,
  at: string,
  transaction_amount: Money,
  custom_field?: string,
): Transaction => ({
  transaction_id,
  transaction_status,
  transaction_event_code,
  transaction_initiation_date: `${at.slice(0, 19)}+0000`,
  transaction_amount,
  ...(custom_field !== undefined && { custom_field }),
});

/** No two accounts of a test have the same names. */
let made = 0;

/** PayPal's orders, payments and its report of them, two transactions a page. */
export async function paypalStandIn(now: () => Date = () => new Date()) {
  const orders = new Map<string, Order>();
  let tokens = 0;
  /** What becomes of the next refunds; they are completed otherwise. */
  const outcomes: string[] = [];
  const problem = (status: number, issue: string) => ({
    status,
    body: { name: 'UNPROCESSABLE_ENTITY', details: [{ issue }] },
  });
  /** What lies in the account beside. */
  const more: Transaction[] = [];
  /** How many an answer may have, and how far the report reaches. */
  const limits: { most: number; refreshed: Date | null; isAllowed: boolean } = {
    most: 10_000,
    refreshed: null,
    isAllowed: true,
  };
  const all = () => [...orders.values()].map((order) => ({ order, paid: order.purchase_units[0]?.payments }));
  const cents = ({ value }: Money) => Math.round(Number(value) * 100);
  const at = () => now().toISOString();

  /** What Transaction Search has of it, and of what else lies in the account. */
  function transactions(): Transaction[] {
    const own = all().flatMap(({ order, paid }) => {
      const custom_field = order.purchase_units[0]?.custom_id;
      const taken = (paid?.captures ?? []).map(({ id, amount, create_time }) => {
        const isBack = paid?.refunds.some(({ links }) => links.some(({ href }) => href.endsWith(`/${id}`)));
        return transactionOf(id, isBack ? 'V' : 'S', 'T0006', create_time, amount, custom_field);
      });
      const back = (paid?.refunds ?? []).map(({ id, status, amount, create_time, custom_id }) => {
        const code = status === 'COMPLETED' ? 'S' : status === 'PENDING' ? 'P' : 'D';
        const negative = { ...amount, value: `-${amount.value}` };
        return transactionOf(id, code, 'T1107', create_time, negative, custom_id);
      });
      return [...taken, ...back];
    });
    return [...own, ...more];
  }

  function report(query: URLSearchParams) {
    const [from, to] = ['start_date', 'end_date'].map((name) => Date.parse(query.get(name) ?? '')) as [number, number];
    assert.equal(query.get('balance_affecting_records_only'), 'Y');
    // Whoever has not been granted Transaction Search.
    if (!limits.isAllowed) return { status: 403, body: { name: 'NOT_AUTHORIZED', message: 'Permission denied.' } };
    assert.ok(Number(query.get('page_size')) <= 500);
    if (!(to - from <= 31 * 86_400_000)) return problem(400, 'INVALID_REQUEST');
    const found = transactions().filter(({ transaction_initiation_date: made }) => {
      const time = Date.parse(made.replace('+0000', 'Z'));
      return time >= from && time <= to;
    });
    if (found.length > limits.most) return { status: 400, body: { name: 'RESULTSET_TOO_LARGE', message: 'Too many.' } };
    const page = Number(query.get('page'));
    return {
      body: {
        transaction_details: found.slice((page - 1) * 2, page * 2).map((transaction_info) => ({ transaction_info })),
        page,
        total_items: found.length,
        total_pages: Math.ceil(found.length / 2),
        last_refreshed_datetime: `${(limits.refreshed ?? new Date(to)).toISOString().slice(0, 19)}+0000`,
      },
    };
  }

  const paypal = await standIn(({ method, path, headers, body, text }) => {
    if (path === '/v1/oauth2/token') {
      assert.equal(headers.authorization, `Basic ${Buffer.from('id:secret').toString('base64')}`);
      assert.equal(text, 'grant_type=client_credentials');
      return { body: { access_token: `access${++tokens}`, expires_in: 3600 } };
    }
    if (!headers.authorization?.startsWith('Bearer access')) return problem(401, 'INVALID_TOKEN');
    if (path === '/v1/notifications/verify-webhook-signature')
      return {
        body: {
          verification_status:
            body.transmission_sig === 'genuine' &&
            body.webhook_id === 'hook' &&
            (body.webhook_event.id !== 'WH1' ||
              text.endsWith(
                ',"webhook_event":{"id":"WH1" ,"event_type":"PAYMENT.CAPTURE.COMPLETED","resource":{"id":"C1","custom_id":"part","supplementary_data":{"related_ids":{"order_id":"O1"}}}}}',
              ))
              ? 'SUCCESS'
              : 'FAILURE',
        },
      };
    if (path.startsWith('/v1/reporting/transactions?')) return report(new URL(path, 'http://paypal').searchParams);
    if (method === 'POST') assert.ok(headers['paypal-request-id']);
    const [, , , place, id = '', verb] = path.split('/');
    if (place === 'orders' && id === '') {
      const [unit] = body.purchase_units;
      const isKept = body.payment_source.paypal.vault_id !== undefined;
      const order: Order = {
        id: `O${++made}`,
        status: isKept ? 'APPROVED' : 'PAYER_ACTION_REQUIRED',
        purchase_units: [{ ...unit, payments: { authorizations: [], captures: [], refunds: [] } }],
        links: [{ rel: 'payer-action', href: 'https://paypal.example/approve' }],
      };
      orders.set(order.id, order);
      return { status: 201, body: order };
    }
    if (place === 'orders') {
      const order = orders.get(id);
      const [unit] = order?.purchase_units ?? [];
      if (!order || !unit) return problem(404, 'RESOURCE_NOT_FOUND');
      if (verb === 'authorize') {
        if (order.status !== 'APPROVED') return problem(422, 'ORDER_NOT_APPROVED');
        order.status = 'COMPLETED';
        unit.payments.authorizations.push({ id: `A${order.id}`, status: 'CREATED', amount: unit.amount });
      }
      return { body: order };
    }
    if (place === 'authorizations') {
      const found = all().find(({ paid }) => paid?.authorizations.some((each) => each.id === id));
      const [held] = found?.paid?.authorizations ?? [];
      if (!found?.paid || !held) return problem(404, 'RESOURCE_NOT_FOUND');
      if (verb === 'void') {
        if (held.status !== 'CREATED') return problem(422, 'PREVIOUSLY_CAPTURED');
        held.status = 'VOIDED';
        return { status: 200, body: held };
      }
      const taken = found.paid.captures.reduce((sum, { amount }) => sum + cents(amount), 0);
      if (taken + cents(body.amount) > cents(held.amount)) return problem(422, 'MAX_CAPTURE_AMOUNT_EXCEEDED');
      held.status = body.final_capture ? 'CAPTURED' : 'PARTIALLY_CAPTURED';
      const capture = {
        id: `${found.order.id}C${found.paid.captures.length + 1}`,
        status: 'COMPLETED',
        amount: body.amount,
        create_time: at(),
      };
      found.paid.captures.push(capture);
      return { status: 201, body: capture };
    }
    if (place === 'captures') {
      const found = all().find(({ paid }) => paid?.captures.some((each) => each.id === id));
      if (!found?.paid) return problem(404, 'RESOURCE_NOT_FOUND');
      if (method === 'GET') return { body: { id, supplementary_data: { related_ids: { order_id: found.order.id } } } };
      const outcome = outcomes.shift() ?? 'COMPLETED';
      if (outcome === 'REFUSED') return problem(422, 'REFUND_NOT_ALLOWED');
      const refund = {
        id: `${found.order.id}R${found.paid.refunds.length + 1}`,
        status: outcome,
        amount: body.amount,
        create_time: at(),
        custom_id: body.custom_id,
        links: [{ rel: 'up', href: `https://paypal.example/v2/payments/captures/${id}` }],
      };
      found.paid.refunds.push(refund);
      return { status: 201, body: refund };
    }
    const [known] = all().flatMap(({ paid }) => (paid?.refunds ?? []).filter((each) => each.id === id));
    return known ? { body: known } : problem(404, 'RESOURCE_NOT_FOUND');
  });

  const provider = paypalProvider({ url: paypal.url, clientId: 'id', clientSecret: 'secret', webhookId: 'hook' });
  return { ...paypal, orders, outcomes, more, limits, provider };
}
