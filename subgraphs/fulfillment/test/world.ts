import { createHmac } from 'node:crypto';
import { once as happens } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { orderPlaced, addressChanged } from '@stoa/contracts/orders.ts';
import type { EventType } from '@stoa/contracts/define.ts';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { makeAnswers } from '@stoa/platform/commands/answers.ts';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import { serveSubgraph } from '@stoa/platform/serve-subgraph.ts';
import { startCarrierSandbox } from '@stoa/sandbox/carrier/start-carrier-sandbox.ts';
import { testSubgraph } from '@stoa/testkit/test-subgraph.ts';
import type { Alive } from '../src/context.ts';
import { fulfillment } from '../src/index.ts';
import { knownLocation, knownVariant } from '../src/tables/known.ts';
import { bin } from '../src/tables/warehouse.ts';

const secret = 'a carrier secret that only tests use';

export interface PlaceOrder {
  readonly orderId?: string;
  readonly userId?: string | null;
  readonly priority?: boolean;
  readonly service?: 'STANDARD' | 'EXPRESS' | 'DRONE';
  /** One line each; all from one place. */
  readonly quantities?: readonly number[];
  readonly variantIds?: readonly string[];
  readonly locationId?: string;
  readonly sellerId?: string;
  readonly destination?: { readonly latitude: number; readonly longitude: number } | null;
}

/** A warehouse, a real carrier in this process that stands still until it is told to drive, and orders for both. */
export async function fulfillmentWorld({ warehouse = 'manual' }: { readonly warehouse?: 'manual' | 'automatic' } = {}) {
  const clock = fakeClock();
  const carrier = await startCarrierSandbox({ port: 0, file: ':memory:', webhookSecret: secret, speed: 1e-9, clock });
  const settings = { carrierUrl: carrier.url, carrierSecret: secret, carrierSpeed: 1, warehouse };
  const test = await testSubgraph(fulfillment, { clock, settings: { fulfillment: settings } });
  const server = await serveSubgraph(test.subgraph, { port: 0, host: '127.0.0.1', answers: makeAnswers() });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  carrier.deliverTo(`${url}/fulfillment/webhooks/sandbox`);
  after(async () => {
    await carrier.stop();
    server.close();
    server.closeAllConnections();
    await happens(server, 'close');
  });
  const environment = { ...test.subgraph.environment, state: test.subgraph.state } as Alive;
  const make = (type: keyof typeof ids) => ids[type].make(environment.clock, environment.random);

  let position = 0;
  /** As the log tells it. */
  const hear = <Payload>(type: EventType<Payload>, payload: Payload) =>
    test.db.transaction(async (tx) => {
      const handler = fulfillment.handlers.find((each) => each.type.name === type.name);
      await handler?.apply(tx, type.schema.parse(payload), { position: ++position } as LoggedEvent);
    });

  let count = 0;
  const world = {
    ...test,
    url,
    carrier,
    environment,
    hear,
    async place(at = { latitude: 52.37, longitude: 4.9 }, sellerId: string | null = null) {
      const id = make('location');
      const row = {
        id,
        code: `W${++count}`,
        name: 'Test warehouse',
        sellerId,
        countryCode: 'NL',
        city: 'Amsterdam',
      };
      await test.db.drizzle.insert(knownLocation).values({ ...row, ...at });
      return id;
    },
    async variant(
      locationId: string,
      { weightGrams = 500, millimeters = [200, 150, 40], aisle = 1 + (count % 9) } = {},
    ) {
      const id = make('variant');
      await test.db.drizzle
        .insert(knownVariant)
        .values({ id, sku: `SKU-${++count}`, title: `Thing ${count}`, weightGrams, millimeters });
      await test.db.drizzle.insert(bin).values({ locationId, variantId: id, aisle, bay: 1 + (count % 29), level: 1 });
      return id;
    },
    async order(wish: PlaceOrder = {}) {
      const { userId = buyerId, priority = false, service = 'STANDARD', quantities = [2] } = wish;
      const locationId = wish.locationId ?? (await world.place());
      const variantIds = wish.variantIds ?? (await Promise.all(quantities.map(() => world.variant(locationId))));
      const [orderId, unitId] = [wish.orderId ?? make('order'), make('fulfillmentUnit')];
      const sellerId = wish.sellerId ?? make('seller');
      const at = clock.now().toISOString();
      const lines = quantities.map((quantity, index) => ({
        lineId: make('orderLine'),
        unitId,
        variantId: variantIds[index] ?? '',
        productId: sellerId,
        offerId: sellerId,
        sku: `SKU ${index}`,
        title: `Thing ${index}`,
        quantity,
        totalMinor: '1000',
        weightGrams: 500,
      }));
      const destination = wish.destination === undefined ? { latitude: 52.52, longitude: 13.4 } : wish.destination;
      await hear(orderPlaced, {
        orderId,
        number: `N${++count}`,
        userId,
        cartId: sellerId,
        contact: { email: 'buyer@example.com', name: null, locale: 'en' },
        currency: 'EUR',
        totalMinor: '1000',
        lines,
        units: [{ unitId, sellerId, locationId, service, totalMinor: '1000', promisedFrom: at, promisedTo: at }],
        shippingAddress: homeAddress,
        destination,
        gift: null,
        priority,
        paymentId: sellerId,
        placedAt: at,
      });
      return { orderId, unitId, locationId, lines, variantIds };
    },
    /** Fetches all that waits at a place. */
    async pickAll(locationId: string) {
      const { data } = await test.run(
        pickListCreate,
        { input: { locationId: ids.location.encode(locationId), units: 40 } },
        worker,
      );
      const list = data.pickListCreate.pickList;
      for (const { orderLineId, quantity } of list?.lines ?? [])
        await test.run(pickListLinePick, { input: { pickListId: list.id, orderLineId, quantity } }, worker);
      return data.pickListCreate;
    },
    pack: (unitId: string, viewer = worker) =>
      test.run(unitPack, { input: { unitId: ids.fulfillmentUnit.encode(unitId) } }, viewer),
    ship: (unitId: string, viewer = worker) =>
      test.run(unitShip, { input: { unitId: ids.fulfillmentUnit.encode(unitId) } }, viewer),
    /** Ordered, fetched, packed and given to the carrier. */
    async shipped(wish: PlaceOrder = {}) {
      const order = await world.order(wish);
      await world.pickAll(order.locationId);
      await world.pack(order.unitId);
      await world.ship(order.unitId);
      return { ...order, parcels: await world.parcels(order.orderId) };
    },
    async delivered(wish: PlaceOrder = {}) {
      const order = await world.shipped(wish);
      await world.drive('advance', { hours: 500 });
      return { ...order, parcels: await world.parcels(order.orderId) };
    },
    async parcels(orderId: string) {
      const rows = await test.db.sql<{ id: string; status: string; code: string; sequence: number }[]>`
        select id, status, tracking_code as code, sequence from parcel where order_id = ${orderId} order by id`;
      return rows.map((row) => ({ ...row }));
    },
    async unitStatus(unitId: string) {
      const [row] = await test.db.sql<{ status: string }[]>`select status from unit where id = ${unitId}`;
      return row?.status;
    },
    /** Makes the carrier do something; over when its webhooks are answered. */
    async drive(what: string, body: unknown = {}) {
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
      const response = await fetch(`${carrier.url}/control/${what}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return (await response.json()) as unknown;
    },
    /** Posts a webhook of the carrier's, signed; answers its status. */
    async carrierSays(trackingCode: string, status: string, sequence: number) {
      const seconds = Math.floor(clock.now().getTime() / 1000);
      const at = clock.now().toISOString();
      const body = JSON.stringify({ id: `${trackingCode} ${sequence}`, trackingCode, sequence, status, at });
      const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
      const headers = { 'stoa-carrier-signature': `t=${seconds},v1=${signature}` };
      return (await fetch(`${url}/fulfillment/webhooks/sandbox`, { method: 'POST', headers, body })).status;
    },
    async told(type: string, orderId: string) {
      const rows = await test.db.sql<{ payload: Record<string, unknown> }[]>`
        select payload from event_log where type = ${type} and payload->>'orderId' = ${orderId} order by position`;
      return rows.map(({ payload }) => payload);
    },
    changeAddress: (orderId: string, city: string) =>
      hear(addressChanged, { orderId, shippingAddress: { ...homeAddress, city }, destination: null }),
  };
  return world;
}

export const homeAddress = {
  name: 'Clara Winter',
  organization: null,
  lines: ['Torstraße 140'],
  district: null,
  city: 'Berlin',
  administrativeArea: null,
  postalCode: '10119',
  countryCode: 'DE',
  phone: null,
};

export const carrierSecret = secret;
export const buyerId = '01890a5d-ac96-774b-bcce-b302099a8057';
export const worker: Partial<Viewer> = { userId: '01890a5d-ac96-774b-bcce-b302099a8001', roles: ['WAREHOUSE'] };
export const driver: Partial<Viewer> = { userId: '01890a5d-ac96-774b-bcce-b302099a8002', roles: ['CARRIER'] };
export const support: Partial<Viewer> = { userId: '01890a5d-ac96-774b-bcce-b302099a8003', roles: ['SUPPORT'] };
export const buyer: Partial<Viewer> = { userId: buyerId, roles: ['CUSTOMER'] };
export const stranger: Partial<Viewer> = { userId: '01890a5d-ac96-774b-bcce-b302099a8004', roles: ['CUSTOMER'] };

const errors =
  'userErrors { __typename code message field ... on NotPicked { missing } ... on IllegalMove { from to } ... on NotReturnable { returnableQuantity } }';
export const pickListCreate = `mutation ($input: PickListCreateInput!) { pickListCreate(input: $input) {
  pickList { id walkMeters doneAt lines { orderLineId quantity picked sku title bin { aisle bay level } variant { id } unit { id } } } ${errors} } }`;
export const pickListLinePick = `mutation ($input: PickListLinePickInput!) { pickListLinePick(input: $input) {
  pickList { id doneAt lines { orderLineId quantity picked } } ${errors} } }`;
export const unitPack = `mutation ($input: UnitPackInput!) { unitPack(input: $input) { unit { id parcels { id status carton weightGrams trackingCode } } ${errors} } }`;
export const unitShip = `mutation ($input: UnitShipInput!) { unitShip(input: $input) { unit { id work { status moves { from to } } } ${errors} } }`;
export const returnRequest = `mutation ($input: ReturnRequestInput!) { returnRequest(input: $input) {
  return { id status lines { orderLineId quantity refund restock } parcels { id status trackingCode labelUrl } moves { from to } } ${errors} } }`;
export const returnReceive = `mutation ($input: ReturnReceiveInput!) { returnReceive(input: $input) { return { status } ${errors} } }`;
export const returnInspect = `mutation ($input: ReturnInspectInput!) { returnInspect(input: $input) { return { status lines { refund restock } } ${errors} } }`;

export type FulfillmentWorld = Awaited<ReturnType<typeof fulfillmentWorld>>;
