import { after } from 'node:test';
import { offerChanged, priceChanged, variantDescribed } from '@stoa/contracts/catalog.ts';
import type { EventType } from '@stoa/contracts/define.ts';
import { stockChanged } from '@stoa/contracts/inventory.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { anonymous, type Viewer } from '@stoa/kernel/viewer.ts';
import { anonymousCaller } from '@stoa/platform/identity.ts';
import { drainJobs } from '@stoa/platform/jobs/drain-jobs.ts';
import { testSubgraph } from '@stoa/testkit/test-subgraph.ts';
import postgres from 'postgres';
import type { Living } from '../src/context.ts';
import { cart } from '../src/index.ts';
import { operations } from './operations.ts';

type Options = NonNullable<Parameters<typeof testSubgraph>[1]>;

export interface Guest {
  readonly cartId: string;
  readonly secret: string;
}

/** A small shop: offers to put into carts, and what other domains would have told of them. */
export async function cartWorld(options: Options = {}) {
  const test = await testSubgraph(cart, options);
  const { environment, state } = test.subgraph;
  const living = { ...environment, state } as Living;
  let position = 0;

  /** As if another domain had recorded it. */
  async function hear<Payload>(type: EventType<Payload>, payload: Payload): Promise<void> {
    const handler = cart.handlers.find((each) => each.type.name === type.name);
    if (!handler) throw new Error(`Nobody hears ${type.name}.`);
    const event = {
      source: type.domain,
      position: ++position,
      id: ids.message.make(environment.clock, environment.random),
      type: type.name,
      key: '',
      payload,
      recordedAt: environment.clock.now().toISOString(),
    };
    await test.db.transaction((tx) => handler.apply(tx, payload, event));
  }

  const admin = postgres(test.database.adminUrl, { max: 1, onnotice: () => {} });
  after(() => admin.end());

  const drain = () => drainJobs(admin, [{ living, jobs: cart.jobs }], environment.clock);

  const make = (kind: 'variant' | 'offer' | 'seller' | 'user' | 'order' | 'location'): string =>
    (kind === 'offer' ? ids.offer : kind === 'variant' ? ids.variant : ids.seller).make(
      environment.clock,
      environment.random,
    );

  const price = (
    offer: Offer,
    minor: number,
    more: Partial<{ saleMinor: string; saleFrom: string; saleTo: string }> = {},
  ) =>
    hear(priceChanged, {
      ...offer,
      currency: 'EUR',
      listMinor: `${minor}`,
      saleMinor: null,
      saleFrom: null,
      saleTo: null,
      ...more,
    });

  const stock = (offer: Offer, available: number) =>
    hear(stockChanged, {
      variantId: offer.variantId,
      available,
      levels: [{ locationId: offer.sellerId, sellerId: offer.sellerId, onHand: available, reserved: 0, available }],
    });

  /** An open offer of a variant of its own, with what it costs. */
  async function offer(minor = 1_000, title = 'Fern Tent'): Promise<Offer> {
    const made = {
      offerId: make('offer'),
      variantId: make('variant'),
      productId: make('variant'),
      sellerId: make('seller'),
    };
    await hear(variantDescribed, {
      ...made,
      sku: 'SKU',
      title,
      status: 'ACTIVE',
      taxClass: 'STANDARD',
      weightGrams: 500,
      millimeters: [200, 150, 80],
    });
    await hear(offerChanged, { ...made, open: true });
    await price(made, minor);
    return made;
  }

  /** The payload of a mutation, by the name of its one field. */
  async function call(name: keyof typeof operations, input: object, viewer: Partial<Viewer> = {}) {
    const answer = await test.run(operations[name], { input }, viewer);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  }

  const lineOf = ({ offerId }: Offer, quantity = 1) => ({ offerId: ids.offer.encode(offerId), quantity });

  async function guest(...lines: { offerId: string; quantity: number }[]): Promise<Guest> {
    const { cart: made, secret } = await call('cartCreate', { currency: 'EUR', lines });
    return { cartId: made.id, secret };
  }

  const user = (): Partial<Viewer> => ({ userId: make('user'), roles: ['CUSTOMER'] });

  async function cartOf(viewer: Partial<Viewer>, ...lines: { offerId: string; quantity: number }[]): Promise<string> {
    return (await call('cartCreate', { currency: 'EUR', lines }, viewer)).cart.id;
  }

  const see = async (
    { cartId, secret = null }: { cartId: string; secret?: string | null },
    viewer: Partial<Viewer> = {},
  ) => (await test.run(operations.cart, { id: cartId, secret }, viewer)).data.cart;

  /** A device that watches a cart: each event, or null when there are no more. */
  async function listen({ cartId, secret }: Guest, cursor: string | null = null, viewer: Partial<Viewer> = {}) {
    const caller = { ...anonymousCaller('test'), viewer: { ...anonymous, ...viewer } };
    const variables = { cartId, secret, after: cursor };
    const stream = await test.subgraph.subscribe({ query: operations.cartChanged, variables, caller });
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    const events = stream[Symbol.asyncIterator]();
    return {
      async next() {
        const step = await events.next();
        // oxlint-disable-next-line typescript/no-explicit-any -- an event has the shape of its query
        return step.done ? null : (JSON.parse(JSON.stringify(step.value)) as any).data.cartChanged;
      },
      end: () => events.return?.(),
    };
  }

  const facts = async (type: string): Promise<Record<string, unknown>[]> =>
    (
      await test.db.sql<{ payload: Record<string, unknown> }[]>`
        select payload from event_log where type = ${`cart.${type}.v1`} order by position`
    ).map(({ payload }) => payload);

  return {
    ...test,
    living,
    hear,
    drain,
    make,
    price,
    stock,
    offer,
    call,
    lineOf,
    guest,
    listen,
    user,
    cartOf,
    see,
    facts,
  };
}

export interface Offer {
  readonly offerId: string;
  readonly variantId: string;
  readonly productId: string;
  readonly sellerId: string;
}

export type CartWorld = Awaited<ReturnType<typeof cartWorld>>;

export const many = <Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

export const codesOf = (payload: { userErrors: { code: string }[] }): string[] =>
  payload.userErrors.map(({ code }) => code);
