import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import postgres from 'postgres';
import { problems } from './buyers.ts';
import { amsterdam, offersWithStock } from './buying.ts';
import { isQuiet, violated } from './invariants.ts';
import { openShop } from './open-shop.ts';
import type { Provider } from './provider.ts';
import { until } from './until.ts';

export interface GuestCart {
  readonly id: string;
  readonly secret: string;
}

export interface OpenCheckout {
  readonly id: string;
  readonly quoteVersion: number;
}

export interface RacesOptions {
  readonly redisUrl?: string;
  /** One in a process of its own, which a test may tell what to do; it is stopped with the shop. */
  readonly provider?: Provider;
}

/** A shop whose warehouse waits for people, and what its buyers do: for many of them at the same moment. */
export async function openRaces({ redisUrl, provider }: RacesOptions = {}) {
  const shop = await openShop({ redisUrl, more: { STOA_WAREHOUSE: 'manual', ...provider?.environment } });
  const [client = assert.fail('no gateway')] = shop.clients;
  await provider?.callsAt(`${client.url}/payments/webhooks/sandbox`);
  const sql = postgres(shop.environment['DATABASE_URL'] ?? '', { max: 2, onnotice: () => {} });
  after(async () => {
    await sql.end();
    await shop.stop();
    await provider?.stop();
  });
  const offers = await offersWithStock(client, 3);
  let next = 0;

  /** An offer of the house with exactly so many units, all on one shelf; of those that lie in places enough. */
  async function offerWith(
    units: number,
    shelf = 0,
  ): Promise<{ readonly offerId: string; readonly variantId: string }> {
    const { offerId, variantId } = offers[next++] ?? assert.fail('no more offers');
    const id = ids.variant.decode(variantId);
    const shelves = await sql<{ location: string; units: number; own: boolean }[]>`
      select location_id as location, on_hand as units, l.seller_id is null as own
      from inventory.stock s join inventory.location l on l.id = s.location_id
      where variant_id = ${id} order by l.seller_id nulls first, 1`;
    if (shelves[shelf]?.own !== true) return await offerWith(units, shelf);
    for (const [index, { location, units: have }] of shelves.entries()) {
      const want = index === shelf ? units : 0;
      if (want !== have)
        await sql`insert into inventory.stock_entry (variant_id, location_id, cause, on_hand_delta, reserved_delta, reference)
          values (${id}, ${location}, 'ADJUSTED', ${want - have}, 0, 'race')`;
      await sql`update inventory.stock set on_hand = ${want}, safety = 0 where variant_id = ${id} and location_id = ${location}`;
    }
    return { offerId, variantId };
  }

  async function open(lines: readonly { offerId: string; quantity: number }[]): Promise<GuestCart> {
    const { data } = await client.ask(
      `mutation ($lines: [CartLineInput!]) { cartCreate(input: { currency: "EUR", lines: $lines }) { secret cart { id } ${problems} } }`,
      { lines },
    );
    return { id: data.cartCreate.cart.id as string, secret: data.cartCreate.secret as string };
  }

  async function start(cart: GuestCart) {
    const { data } = await client.ask(
      `mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) { checkout { id quoteVersion } ${problems} } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          cartId: cart.id,
          cartSecret: cart.secret,
          email: 'guest@example.com',
          shippingAddress: amsterdam,
        },
      },
    );
    return data.checkoutStart;
  }

  async function submit(
    cart: Pick<GuestCart, 'secret'>,
    checkout: OpenCheckout,
    key: string = randomUUID(),
    token = 'pm_card_visa',
  ) {
    const { data, errors } = await client.ask(
      `mutation ($input: CheckoutSubmitInput!) { checkoutSubmit(input: $input) {
        order { id total { amount } units { id location { id } } lines { id } } actionRequired { url } paymentPending ${problems} } }`,
      {
        input: {
          idempotencyKey: key,
          checkoutId: checkout.id,
          cartSecret: cart.secret,
          quoteVersion: checkout.quoteVersion,
          payment: [{ kind: 'CARD', token }],
        },
      },
    );
    // Nothing is known yet: to be asked again.
    return data?.checkoutSubmit ?? { order: null, actionRequired: null, userErrors: [], errors };
  }

  async function buy(offerId: string, quantity = 1) {
    const cart = await open([{ offerId, quantity }]);
    const { checkout } = await start(cart);
    return { cart, order: (await submit(cart, checkout)).order };
  }

  async function nothingIsViolated(): Promise<void> {
    await until(() => isQuiet(sql, domainNames()), 'all is quiet');
    assert.deepEqual(await violated(sql, domainNames()), []);
  }

  return { client, sql, offerWith, open, start, submit, buy, nothingIsViolated };
}

export type Races = Awaited<ReturnType<typeof openRaces>>;

export const kinds = (
  results: readonly { readonly userErrors: readonly { readonly __typename: string }[] }[],
): ReadonlySet<string> => new Set(results.flatMap(({ userErrors }) => userErrors.map(({ __typename }) => __typename)));

export const times = <Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
