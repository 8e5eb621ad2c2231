import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Client } from './client.ts';
import type { SetUp } from './set-ups.ts';
import { lastMail } from './last-mail.ts';
import { buyingJourney } from './buying.ts';
import { until } from './until.ts';

/** What a person does through the gateway alone; the same whatever is behind it. */
export interface Journey {
  readonly title: string;
  readonly go: (client: Client, setUp: SetUp) => Promise<void>;
}

const listing = `query ($first: Int!) { products(first: $first) { nodes { id title brand { name }
  variants(first: 2) { id sku price { amount currencyCode } stock { available } } } pageInfo { hasNextPage endCursor } } }`;

const firstVariant = async (client: Client): Promise<string> => {
  const { data } = await client.ask('{ products(first: 1) { nodes { variants(first: 1) { id } } } }');
  return data.products.nodes[0].variants[0].id as string;
};

const levelsQuery =
  'query ($id: ID!) { variant(id: $id) { stock { available levels { onHand reserved location { id code seller { id } } } } } }';

const receive = `mutation ($key: String!, $variant: ID!, $location: ID!, $quantity: Int!) {
  stockReceive(input: { idempotencyKey: $key, variantId: $variant, locationId: $location, quantity: $quantity }) {
    stock { available } userErrors { code message } } }`;

export const journeys: readonly Journey[] = [
  { title: 'a buyer, from the first look to the refund', go: buyingJourney },
  {
    title: 'a visitor browses from products into their stock',
    async go(client) {
      const { status, data, errors } = await client.ask(listing, { first: 3 });
      assert.equal(status, 200);
      assert.equal(errors, undefined);
      assert.equal(data.products.nodes.length, 3);
      for (const product of data.products.nodes) {
        assert.ok(product.title && product.brand.name);
        for (const variant of product.variants) {
          assert.match(variant.price.amount, /^\d+\.\d\d$/);
          assert.equal(typeof variant.stock.available, 'number');
        }
      }
    },
  },
  {
    title: 'a visitor walks every page of a category once',
    async go(client) {
      const { data } = await client.ask('{ categories { slug productCount } }');
      const [category] = data.categories;
      const seen = new Set<string>();
      for (let after: string | null = null; ; ) {
        const page: Awaited<ReturnType<Client['ask']>> = await client.ask(
          'query ($slug: String!, $after: String) { category(slug: $slug) { products(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
          { slug: category.slug, after },
        );
        const { nodes, pageInfo } = page.data.category.products;
        for (const { id } of nodes) seen.add(id as string);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor as string;
      }
      assert.equal(seen.size, category.productCount);
    },
  },
  {
    title: 'somebody who is not signed in changes nothing',
    async go(client) {
      const variant = await firstVariant(client);
      const location = (await client.ask('{ locations { id } }')).data.locations[0].id as string;
      const { data, errors } = await client.ask(receive, { key: randomUUID(), variant, location, quantity: 1 });
      assert.equal(data.stockReceive, null);
      assert.equal(errors?.[0]?.extensions['code'], 'UNAUTHENTICATED');
    },
  },
  {
    title: 'a shopper signs in, keeps an address and sees only their own',
    async go(client) {
      const clara = await client.signedInAs('clara@example.com');
      const made = await clara.ask(
        `mutation ($input: AddressCreateInput!) { addressCreate(input: $input) { address { id countryCode } userErrors { code message field } } }`,
        {
          input: {
            address: {
              name: 'Clara Winter',
              lines: ['Keizersgracht 1'],
              city: 'Amsterdam',
              postalCode: '1015 CN',
              countryCode: 'NL',
            },
          },
        },
      );
      assert.deepEqual(made.errors ?? [], []);
      assert.deepEqual(made.data.addressCreate.userErrors, []);
      const mine = await clara.ask('{ viewer { user { name email } addresses { id } } }');
      assert.equal(mine.data.viewer.user.email, 'clara@example.com');
      const jonas = await client.signedInAs('jonas@example.com');
      const theirs = await jonas.ask('{ viewer { addresses { id } } }');
      const ids = theirs.data.viewer.addresses.map(({ id }: { id: string }) => id);
      assert.ok(!ids.includes(made.data.addressCreate.address.id));
    },
  },
  {
    title: 'somebody signs up, follows the mail, signs in, and refreshes the token once',
    async go(client, { databaseUrl }) {
      const email = `new-${randomUUID().slice(0, 8)}@example.com`;
      const password = 'a long and rare password';
      const signUp = await client.ask(
        'mutation ($input: AccountSignUpInput!) { accountSignUp(input: $input) { userErrors { code } } }',
        {
          input: { email, password, name: 'Nina New' },
        },
      );
      assert.deepEqual(signUp.data.accountSignUp.userErrors, []);
      const signIn =
        'mutation ($input: AccountSignInInput!) { accountSignIn(input: $input) { tokens { accessToken refreshToken } userErrors { code } } }';
      const early = await client.ask(signIn, { input: { email, password } });
      assert.equal(early.data.accountSignIn.tokens, null);
      const { token } = await lastMail(databaseUrl, email);
      await client.ask('mutation ($token: String!) { emailVerify(input: { token: $token }) { userErrors { code } } }', {
        token,
      });
      const { tokens } = (await client.ask(signIn, { input: { email, password } })).data.accountSignIn;
      const me = await client.as(tokens.accessToken).ask('{ viewer { user { name email } } }');
      assert.deepEqual(me.data.viewer.user, { name: 'Nina New', email });
      const refresh =
        'mutation ($token: String!) { tokenRefresh(input: { refreshToken: $token }) { tokens { accessToken } userErrors { code } } }';
      const fresh = await client.ask(refresh, { token: tokens.refreshToken });
      assert.ok(fresh.data.tokenRefresh.tokens.accessToken);
    },
  },
  {
    title: 'a partner gets a token for its scopes, and no more',
    async go(client) {
      const ada = await client.signedInAs('ada@example.com');
      const made = await ada.ask(
        'mutation ($input: ApiClientCreateInput!) { apiClientCreate(input: $input) { credentials { clientId clientSecret } userErrors { code } } }',
        {
          input: { name: 'Partner', scopes: ['stock:read'] },
        },
      );
      const { clientId, clientSecret } = made.data.apiClientCreate.credentials;
      const response = await fetch(`${client.url}/oauth/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
        }),
      });
      const { access_token: token } = (await response.json()) as { access_token: string };
      const partner = client.as(token);
      const wale = await client.signedInAs('wale@example.com');
      const variant = await firstVariant(client);
      assert.equal((await partner.ask('{ viewer { id roles } }')).errors, undefined);
      const { data } = await wale.ask(levelsQuery, { id: variant });
      const location = data.variant.stock.levels[0].location.id as string;
      const refused = await partner.ask(receive, { key: randomUUID(), variant, location, quantity: 1 });
      assert.equal(refused.errors?.[0]?.extensions['code'], 'FORBIDDEN');
    },
  },
  {
    title: 'a repeat of a delivery is booked once, and the stock is live',
    async go(client) {
      const wale = await client.signedInAs('wale@example.com');
      const variant = await firstVariant(client);
      const { data } = await wale.ask(levelsQuery, { id: variant });
      const location = data.variant.stock.levels[0].location.id as string;
      const subscription =
        'subscription ($id: ID!, $after: String) { stockChanged(variantId: $id, after: $after) { cursor stock { available } } }';
      const live = client.listen(subscription, { id: variant });
      const snapshot = (await live.next()).value.data.stockChanged;
      assert.equal(snapshot.stock.available, data.variant.stock.available);
      const key = randomUUID();
      const answers = await Promise.all(
        [1, 2, 3].map(() => wale.ask(receive, { key, variant, location, quantity: 5 })),
      );
      for (const answer of answers) assert.deepEqual(answer.data.stockReceive.userErrors, []);
      const event = (await live.next()).value.data.stockChanged;
      assert.equal(event.stock.available, snapshot.stock.available + 5);
      await live.return?.();
      const other = await wale.ask(receive, { key, variant, location, quantity: 6 });
      assert.equal(other.errors?.[0]?.extensions['code'], 'IDEMPOTENCY_MISMATCH');
      for (const quantity of [1, 2]) await wale.ask(receive, { key: randomUUID(), variant, location, quantity });
      const resumed = client.listen(subscription, { id: variant, after: event.cursor });
      const missed = [(await resumed.next()).value, (await resumed.next()).value].map(
        (each) => each.data.stockChanged.cursor as string,
      );
      assert.equal(new Set([event.cursor, ...missed]).size, 3);
      await resumed.return?.();
    },
  },
  {
    title: 'when the house runs out, a guest seller has the buy box: inventory is heard in catalog',
    async go(client) {
      const wale = await client.signedInAs('wale@example.com');
      const { data } = await client.ask(
        '{ products(first: 100) { nodes { variants(first: 1) { id offers { seller { id displayName } } stock { available } } } } }',
      );
      const nodes = data.products.nodes as {
        variants: { id: string; offers: { seller: { displayName: string } }[]; stock: { available: number } }[];
      }[];
      const candidates = nodes
        .flatMap(({ variants }) => variants)
        .filter(({ offers }) => offers.length > 1 && offers[0]?.seller.displayName === 'Stoa');
      const variant = candidates[0]?.id;
      assert.ok(variant, 'the world has a variant with a guest offer behind ours');
      const { data: before } = await wale.ask(levelsQuery, { id: variant });
      for (const { onHand, location } of before.variant.stock.levels) {
        const isGuest = location.seller !== null;
        const delta = isGuest ? 5 : -onHand;
        if (delta === 0) continue;
        const { data: done } = await wale.ask(
          `mutation ($key: String!, $variant: ID!, $location: ID!, $delta: Int!) {
            stockAdjust(input: { idempotencyKey: $key, variantId: $variant, locationId: $location, delta: $delta }) { userErrors { code } } }`,
          { key: randomUUID(), variant, location: location.id, delta },
        );
        assert.deepEqual(done.stockAdjust.userErrors, []);
      }
      await until(async () => {
        const { data: now } = await client.ask(
          'query ($id: ID!) { variant(id: $id) { buyBox { seller { displayName } } } }',
          { id: variant },
        );
        return now.variant.buyBox.seller.displayName !== 'Stoa';
      }, 'the buy box goes to a guest');
    },
  },
];
