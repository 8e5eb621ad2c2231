import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { paymentChanged, refundSettled, disputeOpened } from '@stoa/contracts/payments.ts';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { drainJobs } from '@stoa/platform/jobs/drain-jobs.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { startPaymentSandbox } from '@stoa/sandbox/payments/start-payment-sandbox.ts';
import { urlAs } from '@stoa/platform/roles.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import { testSubgraph } from '@stoa/testkit/test-subgraph.ts';
import postgres from 'postgres';
import { authorizePayment } from '../src/commands/authorize-payment.ts';
import type { AuthorizeInput } from '../src/commands/authorize-input.ts';
import { captureUnit } from '../src/commands/capture-unit.ts';
import { grantStoreCredit } from '../src/commands/grant-store-credit.ts';
import { issueGiftCard } from '../src/commands/issue-gift-card.ts';
import { type RefundOrder, refundPayment } from '../src/commands/refund-payment.ts';
import { voidPayment } from '../src/commands/void-payment.ts';
import type { World } from '../src/context.ts';
import { payments } from '../src/index.ts';
import { paymentByOrder } from '../src/store/payments.ts';

const apiKey = 'sk_test_of_the_tests';
const webhookSecret = 'whsec_of_the_tests';

export const support: Partial<Viewer> = { userId: '01890a5d-ac96-774b-bcce-b302099a8057', roles: ['SUPPORT'] };
export const customer = (userId: string): Partial<Viewer> => ({ userId, roles: ['CUSTOMER'] });

/** Payments on a database of its own, against a real sandbox whose webhooks come back to it. */
export async function paymentsWorld() {
  const clock = fakeClock('2026-03-01T12:00:00Z');
  const sandbox = await startPaymentSandbox({ port: 0, file: ':memory:', apiKey, webhookSecret, clock, seed: 'tests' });
  const settings = {
    payments: { kind: 'sandbox' as const, url: sandbox.url, file: ':memory:', apiKey, webhookSecret },
  };
  const test = await testSubgraph(payments, { clock, settings });
  const { environment, state } = test.subgraph;
  const living = { ...environment, state } as World;
  const heard: number[] = [];
  const doors = createServer((request, response) => {
    void (async () => {
      for (const route of payments.routes) if (await route(request, response, living as never)) return;
      response.writeHead(404).end();
    })()
      .catch(() => response.writeHead(500).end())
      .finally(() => heard.push(response.statusCode));
  }).listen(0, '127.0.0.1');
  await once(doors, 'listening');
  sandbox.setWebhookUrl(`http://127.0.0.1:${(doors.address() as AddressInfo).port}/payments/webhooks/sandbox`);
  await control('behavior', { webhooks: { hold: true } });
  const jobs = postgres(urlAs(test.database.adminUrl, 'stoa_jobs', testSecret), { max: 1, onnotice: () => {} });
  after(async () => {
    await jobs.end();
    doors.close();
    doors.closeAllConnections();
    await sandbox.stop();
  });

  async function control(path: string, body: object = {}): Promise<Record<string, unknown>> {
    const response = await fetch(`${sandbox.url}/sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) });
    return (await response.json()) as Record<string, unknown>;
  }

  const makeId = () => ids.order.make(clock, environment.random) as string;
  const input = (order: Partial<AuthorizeInput> & { orderId: string }): AuthorizeInput => ({
    userId: null,
    currency: 'EUR',
    amountMinor: '10000',
    parts: [{ kind: 'CARD', token: 'pm_card_visa', amountMinor: null }],
    save: false,
    returnUrl: null,
    units: [],
    context: {
      email: 'a@example.com',
      shippingCountry: 'DE',
      billingCountry: 'DE',
      postalCode: '10115',
      lineCount: 1,
      unitCount: 1,
      registeredAt: null,
    },
    ...order,
  });
  let keys = 0;

  const world = {
    ...test,
    clock,
    sandbox,
    living,
    heard,
    control,
    makeId,
    input,
    authorize: (order: Partial<AuthorizeInput> & { orderId: string }, key = `authorize ${order.orderId}`) =>
      authorizePayment(living, input(order), key),
    /** An order of so many units, paid by these parts. */
    async paid(
      units: readonly number[],
      parts: AuthorizeInput['parts'] = [{ kind: 'CARD', token: 'pm_card_visa', amountMinor: null }],
      userId: string | null = null,
    ) {
      const orderId = makeId();
      const rows = units.map((amount) => ({ unitId: makeId(), amountMinor: String(amount) }));
      const amountMinor = String(units.reduce((a, b) => a + b, 0));
      const answer = await world.authorize({ orderId, amountMinor, units: rows, parts, userId });
      return { orderId, units: rows.map(({ unitId }) => unitId), answer };
    },
    capture: (orderId: string, unitId: string) => captureUnit(living, orderId, unitId),
    refund: (orderId: string, parts: RefundOrder['parts'], refundId = makeId()) =>
      refundPayment(living, { refundId, orderId, reason: 'RETURNED', parts, amount: 0n, requestedBy: null }),
    void: (orderId: string) => voidPayment(living, orderId),
    async payment(orderId: string) {
      const payment = await paymentByOrder(test.db.sql, orderId);
      if (!payment) throw new Error(`Order ${orderId} has no payment.`);
      return payment;
    },
    async giftCard(amount: bigint, userId: string | null = null) {
      const issued = await issueGiftCard(living, {
        key: `card ${++keys}`,
        owner: 'test',
        amount: { minor: amount, currency: 'EUR' as never },
        userId,
        expiresAt: null,
      });
      if ('kind' in issued) throw new Error(issued.kind);
      return issued;
    },
    grant: (userId: string, amount: bigint) =>
      grantStoreCredit(living, {
        key: `grant ${++keys}`,
        owner: 'test',
        userId,
        amount: { minor: amount, currency: 'EUR' as never },
        note: null,
      }),
    /** Sends what the provider has to tell, and waits until it is heard. */
    deliver: () => sandbox.deliver({ evenHeld: true, evenLater: true }),
    jobs: () => drainJobs(jobs, [{ living: living as never, jobs: payments.jobs }], clock),
    async events(orderId: string) {
      const rows = await test.db.sql<{ type: string; payload: Record<string, unknown> }[]>`
        select type, payload from event_log where key = ${orderId} order by position`;
      return rows.filter(({ type }) => [paymentChanged.name, refundSettled.name, disputeOpened.name].includes(type));
    },
    /** At the provider. */
    async provider(path: string): Promise<Record<string, never>> {
      const response = await fetch(`${sandbox.url}/v1/${path}`, { headers: { authorization: `Bearer ${apiKey}` } });
      return (await response.json()) as Record<string, never>;
    },
    /** What is taken of each part, and what was given back. */
    settled: async (orderId: string) =>
      (await world.payment(orderId)).parts.map(({ captured, refunded }) => [Number(captured), Number(refunded)]),
    /** Of the order, at the provider. */
    async charges(orderId: string) {
      const query = encodeURIComponent(`metadata["order"]:"${orderId}"`);
      const found = await world.provider(`payment_intents/search?query=${query}`);
      return (found['data'] ?? []) as Readonly<
        Record<'id' | 'status', string> & Record<'amount_received' | 'amount_capturable', number>
      >[];
    },
    /** P1 of the invariants, and that balances and books agree. */
    async wrong() {
      const [unbalanced] = await test.db.sql<{ count: number }[]>`
        select count(*)::int as count from (select from money_entry group by transaction_id, currency having sum(amount_minor) <> 0) x`;
      const discrepancies = await test.db.sql`select * from balance_discrepancy`;
      return { unbalanced: unbalanced?.count ?? -1, discrepancies: [...discrepancies] };
    },
  };
  return world;
}

export const nothingWrong = { unbalanced: 0, discrepancies: [] };
export const silent = makeLogger('silent');
