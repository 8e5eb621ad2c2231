import { after } from 'node:test';
import { readBuyer } from '@stoa/contracts/accounts.ts';
import type { EventType } from '@stoa/contracts/define.ts';
import { orderPlaced } from '@stoa/contracts/orders.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { anonymous, type Viewer } from '@stoa/kernel/viewer.ts';
import type { CommandBus } from '@stoa/platform/commands/bus.ts';
import { anonymousCaller } from '@stoa/platform/identity.ts';
import { drainJobs } from '@stoa/platform/jobs/drain-jobs.ts';
import { readSettings, type Settings } from '@stoa/platform/settings.ts';
import { testSubgraph } from '@stoa/testkit/test-subgraph.ts';
import postgres from 'postgres';
import type { Living } from '../src/context.ts';
import { notifications } from '../src/index.ts';

type Mail = Partial<Settings['mail']>;
type Options = Omit<NonNullable<Parameters<typeof testSubgraph>[1]>, 'bus'> & { readonly mail?: Mail };

export const staff: Partial<Viewer> = { userId: '01890a5d-ac96-774b-bcce-b302099a8057', roles: ['ADMIN'] };

/** People with addresses, and what other domains tell of them. */
export async function notificationsWorld({ mail = {}, ...options }: Options = {}) {
  const people = new Map<string, { email: string; name: string | null; locale: string; registeredAt: string }>();
  const bus: CommandBus = {
    send: (type, input) => {
      if (type.name !== readBuyer.name) return Promise.reject(new Error(`Nobody answers ${type.name} in this test.`));
      const { userId } = readBuyer.input.parse(input);
      return Promise.resolve({ buyer: people.get(userId ?? '') ?? null, shipping: null, billing: null } as never);
    },
  };
  const usual = readSettings({ STOA_SECRET: 'x'.repeat(40), NODE_ENV: 'test' });
  const settings = { ...options.settings, mail: { ...usual.mail, ...mail } };
  const test = await testSubgraph(notifications, { ...options, bus, settings });
  const { environment, state } = test.subgraph;
  const living = { ...environment, state } as Living;
  const admin = postgres(test.database.adminUrl, { max: 1, onnotice: () => {} });
  after(async () => {
    living.state.channels.close();
    await admin.end();
  });
  let position = 0;
  const newId = () => ids.message.make(environment.clock, environment.random) as string;

  /** As if another domain had recorded it; the same id again is the same event again. */
  async function hear<Payload>(type: EventType<Payload>, payload: Payload, id: string = newId()): Promise<string> {
    const handler = notifications.handlers.find((each) => each.type.name === type.name);
    if (!handler) throw new Error(`Nobody hears ${type.name}.`);
    test.clock.advance(1);
    const recordedAt = environment.clock.now().toISOString();
    const event = { source: type.domain, position: ++position, id, type: type.name, key: '', payload, recordedAt };
    await test.db.transaction((tx) => handler.apply(tx, payload, event));
    return id;
  }

  const drain = () => drainJobs(admin, [{ living, jobs: notifications.jobs }], environment.clock);

  function person(locale = 'en') {
    const userId = newId();
    const email = `person${people.size + 1}@example.com`;
    people.set(userId, { email, name: 'Ada', locale, registeredAt: environment.clock.now().toISOString() });
    return { userId, email, viewer: { userId, roles: ['CUSTOMER'] } as Partial<Viewer> };
  }

  const messages = async (to?: string) =>
    await test.db.sql<
      {
        kind: string;
        channel: string;
        status: string;
        attempts: number;
        reason: string | null;
        subject: string | null;
        body: string | null;
        html: string | null;
        address: string;
        data: object;
        id: string;
      }[]
    >`
      select * from message where ${to ?? null}::text is null or address = ${to ?? null} or recipient = ${to ?? null} order by id`;

  async function ask(query: string, variables: object = {}, viewer: Partial<Viewer> = {}, locale = 'en') {
    const answer = await test.run(query, { ...variables }, viewer, { locale });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** A field of the viewer's root. */
  const own = async (fields: string, viewer: Partial<Viewer>, locale = 'en') =>
    (
      await ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Viewer { ${fields} } } }`,
        { r: [{ __typename: 'Viewer', id: ids.user.encode(viewer.userId ?? '') }] },
        viewer,
        locale,
      )
    )._entities[0];

  async function listen(viewer: Partial<Viewer>, cursor: string | null = null) {
    const query = `subscription ($after: String) { notificationAdded(after: $after) { cursor unreadCount notification { title } } }`;
    const caller = { ...anonymousCaller('test'), viewer: { ...anonymous, ...viewer } };
    const stream = await test.subgraph.subscribe({ query, variables: { after: cursor }, caller });
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    const events = stream[Symbol.asyncIterator]();
    return {
      async next() {
        const step = await events.next();
        // oxlint-disable-next-line typescript/no-explicit-any -- an event has the shape of its query
        return (JSON.parse(JSON.stringify(step.value)) as any).data.notificationAdded;
      },
      end: () => events.return?.(),
    };
  }

  return { ...test, living, people, newId, hear, drain, person, messages, ask, own, listen };
}

export type NotificationsWorld = Awaited<ReturnType<typeof notificationsWorld>>;

export const orderOf = (orderId: string, userId: string | null, email: string, locale = 'en') =>
  orderPlaced.schema.parse({
    orderId,
    number: 'S-1',
    userId,
    cartId: orderId,
    contact: { email, name: 'Ada', locale },
    currency: 'EUR',
    totalMinor: '123456',
    lines: [
      {
        lineId: orderId,
        unitId: orderId,
        variantId: orderId,
        productId: orderId,
        offerId: orderId,
        sku: 'SKU',
        title: '<b>Fern</b> & "Tent"',
        quantity: 2,
        totalMinor: '123456',
        weightGrams: 500,
      },
    ],
    units: [],
    shippingAddress: {
      name: 'Ada',
      organization: null,
      lines: ['Lindenstraße 1'],
      district: null,
      city: 'Berlin',
      administrativeArea: null,
      postalCode: '10969',
      countryCode: 'DE',
      phone: null,
    },
    destination: null,
    gift: null,
    priority: false,
    paymentId: orderId,
    placedAt: '2026-01-01T00:00:00.000Z',
  });
