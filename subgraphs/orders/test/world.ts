import { randomUUID } from 'node:crypto';
import { after } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { drainJobs } from '@stoa/platform/jobs/drain-jobs.ts';
import { urlAs } from '@stoa/platform/roles.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import { type Answer, testSubgraph } from '@stoa/testkit/test-subgraph.ts';
import type { EventType } from '@stoa/contracts/define.ts';
import postgres from 'postgres';
import type { Shop } from '../src/context.ts';
import { handlers } from '../src/handlers/index.ts';
import { orders } from '../src/index.ts';
import { makeTown, type TownCart } from './town.ts';

export const clara: Partial<Viewer> = { userId: '01890a5d-ac96-774b-bcce-b302099a8057', roles: ['CUSTOMER'] };
export const jonas: Partial<Viewer> = { userId: '01890a5d-ac96-774b-bcce-b302099a8058', roles: ['CUSTOMER'] };
export const support: Partial<Viewer> = { userId: '01890a5d-ac96-774b-bcce-b302099a8059', roles: ['SUPPORT'] };

export const amsterdam = {
  name: 'Clara Visser',
  lines: ['Prinsengracht 263'],
  city: 'Amsterdam',
  postalCode: '1016 GV',
  countryCode: 'NL',
};

const house = '01890a5d-ac96-774b-bcce-b30209900001';
const warehouse = '01890a5d-ac96-774b-bcce-b30209900002';

/** A small shop with its neighbors: offers, shelves, carts, and people who buy. */
export async function ordersWorld() {
  const clock = fakeClock(new Date('2026-11-02T09:00:00.000Z'));
  const town = makeTown(clock);
  const test = await testSubgraph(orders, { clock, bus: town.bus });
  const { sql } = test.db;
  await sql`insert into known_seller (id, name, own) values (${house}, 'Stoa', true)`;
  await sql`insert into known_location (id, country_code, latitude, longitude) values (${warehouse}, 'NL', 52.37, 4.9)`;
  const jobs = postgres(urlAs(test.database.adminUrl, 'stoa_jobs', testSecret), { max: 1, onnotice: () => {} });
  after(() => jobs.end());
  const living = { ...test.subgraph.environment, state: test.subgraph.state } as Shop;
  let count = 0;
  const world = {
    ...test,
    town,
    living,
    /** Runs what is due. */
    jobs: () => drainJobs(jobs, [{ living, jobs: orders.jobs }], clock),
    /** Something on a shelf, with a price. */
    async offer({ units = 10, minor = 10_00, taxClass = 'STANDARD', grams = 500 } = {}) {
      const [offerId, variantId, productId] = [randomUUID(), randomUUID(), randomUUID()];
      count++;
      await sql`insert into known_variant (id, product_id, sku, title, active, tax_class, weight_grams)
        values (${variantId}, ${productId}, ${`SKU-${count}`}, ${`Thing ${count}`}, true, ${taxClass}, ${grams})`;
      await sql`insert into known_offer (id, variant_id, seller_id, open) values (${offerId}, ${variantId}, ${house}, true)`;
      await sql`insert into known_price (offer_id, currency, list_minor) values (${offerId}, 'EUR', ${minor}), (${offerId}, 'USD', ${minor})`;
      town.shelves.set(variantId, { units, locationId: warehouse });
      return { offerId, variantId, sellerId: house };
    },
    /** A cart with such things in it. */
    cart(
      of: readonly { readonly offerId: string; readonly variantId: string; readonly sellerId: string }[],
      { userId = clara.userId ?? null, quantity = 1 }: { userId?: string | null; quantity?: number } = {},
    ): TownCart {
      const cart: TownCart = {
        id: randomUUID(),
        userId,
        secret: userId === null ? randomUUID() : null,
        currency: 'EUR',
        couponCodes: [],
        lines: of.map((each) => ({ ...each, lineId: randomUUID(), quantity })),
      };
      town.carts.set(cart.id, cart);
      return cart;
    },
    start: (cart: TownCart, more: object = {}, viewer: Partial<Viewer> = clara): Promise<Answer> =>
      test.run(
        start,
        {
          input: {
            idempotencyKey: randomUUID(),
            cartId: ids.cart.encode(cart.id),
            cartSecret: cart.secret,
            email: cart.userId ? null : 'guest@example.com',
            shippingAddress: amsterdam,
            ...more,
          },
        },
        cart.userId ? viewer : {},
      ),
    submit: (checkout: { id: string; quoteVersion: number }, more: object = {}, viewer: Partial<Viewer> = clara) =>
      test.run(
        submit,
        {
          input: {
            idempotencyKey: randomUUID(),
            checkoutId: checkout.id,
            quoteVersion: checkout.quoteVersion,
            payment: [{ kind: 'CARD', token: 'pm_card_visa' }],
            ...more,
          },
        },
        viewer,
      ),
    /** What another domain tells, as the consumer would apply it. */
    async hear<Payload>(type: EventType<Payload>, payload: Payload): Promise<void> {
      const handler = handlers.find((each) => each.type.name === type.name);
      const event = {
        source: type.domain,
        position: 1,
        id: randomUUID(),
        type: type.name,
        key: '',
        payload,
        recordedAt: clock.now().toISOString(),
      };
      await test.db.transaction(async (tx) => await handler?.apply(tx, payload, event));
    },
    /** A cart's whole way to an order. */
    async buy(quantity = 1, options: { readonly minor?: number } = {}): Promise<BoughtOrder> {
      const offer = await world.offer(options);
      const started = await world.start(world.cart([offer], { quantity }));
      const { data } = await world.submit(started.data.checkoutStart.checkout);
      return data.checkoutSubmit.order;
    },
  };
  return world;
}

export interface BoughtOrder {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly total: { readonly amount: string };
  readonly lines: { readonly id: string; readonly quantity: number }[];
  readonly units: { readonly id: string; readonly status: string }[];
}

export type OrdersWorld = Awaited<ReturnType<typeof ordersWorld>>;

const quote = `quote { total { amount } subtotal { amount } discountTotal { amount } deliveryTotal { amount } taxTotal { amount }
  taxIncluded taxes { name percent tax { amount } } lines { title quantity total { amount } }
  units { service delivery { amount } promisedTo } deliveryOptions { service cost { amount } } explanation { kind label running { amount } } }`;

const errors = `userErrors { __typename code message field ... on SoldOut { availableQuantity } ... on PriceChanged { total { amount } }
  ... on PaymentDeclined { declineCode } ... on CheckoutClosed { status } ... on QuoteOutdated { quoteVersion } }`;

const start = `mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) {
  checkout { id status quoteVersion expiresAt ${quote} } ${errors} } }`;

export const submit = `mutation ($input: CheckoutSubmitInput!) { checkoutSubmit(input: $input) {
  order { id number status total { amount } lines { id quantity } units { id status } }
  actionRequired { url } paymentPending ${errors} } }`;

export const update = `mutation ($input: CheckoutUpdateInput!) { checkoutUpdate(input: $input) {
  checkout { id quoteVersion ${quote} } ${errors} } }`;

export const cancel = `mutation ($input: OrderCancelInput!) { orderCancel(input: $input) {
  order { status refundTotal { amount } lines { cancelledQuantity } } ${errors} } }`;
