import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { problems } from './buyers.ts';
import type { Client } from './client.ts';
import { inputOf } from './input-of.ts';
import { type GuestCart, kinds, openRaces, times } from './races.ts';

interface Line {
  readonly id: string;
  readonly quantity: number;
  readonly offer: { readonly id: string };
}

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly Line[];
}

interface Changed {
  readonly cart: Seen | null;
  readonly warnings?: readonly unknown[];
  readonly userErrors: readonly { readonly __typename: string }[];
}

const fields = 'id version lines { id quantity offer { id } }';

/** What many devices do to one cart at once, wherever guests' carts are kept; null skips them. */
export async function cartRaces(kept: string, given: { readonly redisUrl?: string } | null): Promise<void> {
  if (given === null) return void test(`races of carts (${kept})`, { skip: 'no redis-server' });
  const races = await openRaces(given);
  const { client, open, offerWith } = races;
  const offers = await times(4, async () => (await offerWith(900)).offerId);
  const [tent = '', boots = '', lamp = '', stove = ''] = offers;
  const race = (title: string, work: () => Promise<void>) => void test(`${title} (${kept})`, work);

  async function change(by: Client, name: string, input: object, more = ''): Promise<Changed> {
    const { data, errors } = await by.ask(
      `mutation ($input: ${inputOf(name)}) { ${name}(input: $input) { cart { ${fields} } ${more} ${problems} } }`,
      { input },
    );
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data[name];
  }

  const look = async ({ id, secret }: GuestCart): Promise<Seen> =>
    (
      await client.ask(`query ($id: ID!, $secret: String) { cart(id: $id, secret: $secret) { ${fields} } }`, {
        id,
        secret,
      })
    ).data.cart;

  const counted = ({ lines }: Seen) => Object.fromEntries(lines.map(({ offer, quantity }) => [offer.id, quantity]));
  const named = ({ id, secret }: GuestCart) => ({ cartId: id, secret });
  const add = (cart: GuestCart, offerId: string, idempotencyKey?: string) =>
    change(client, 'cartLinesAdd', { ...named(cart), lines: [{ offerId, quantity: 1 }], idempotencyKey });
  const merge = (by: Client, { id, secret }: GuestCart) =>
    change(by, 'cartMerge', { guestCartId: id, secret }, 'warnings { code }');

  /** A user without a cart. */
  async function shopper(email: string): Promise<Client> {
    const signedIn = await client.signedInAs(email);
    const { data } = await signedIn.ask('{ viewer { cart { id } } }');
    const cartId: unknown = data.viewer.cart?.id;
    if (cartId !== undefined)
      await signedIn.ask(`mutation ($cartId: ID!) { cartDelete(input: { cartId: $cartId }) { deleted } }`, { cartId });
    return signedIn;
  }

  race('a hundred devices add to one cart, each of them twice under its key: each counts once', async () => {
    const cart = await open([]);
    const answers = await times(100, async (device) => {
      const key = randomUUID();
      return await times(2, () => add(cart, offers[device % 4] ?? '', key));
    });
    assert.deepEqual(kinds(answers.flat()), new Set());
    const seen = await look(cart);
    assert.deepEqual(counted(seen), Object.fromEntries(offers.map((id) => [id, 25])));
    assert.equal(seen.version, 101);
  });

  race('who adds, sets, removes and puts aside at once changes one cart one after another', async () => {
    const cart = await open(offers.map((offerId) => ({ offerId, quantity: 1 })));
    const { lines } = await look(cart);
    const idOf = (offerId: string) => lines.find(({ offer }) => offer.id === offerId)?.id;
    const [adds, sets, removals] = await Promise.all([
      times(60, () => add(cart, tent)),
      times(60, (n) =>
        change(client, 'cartLinesSet', { ...named(cart), lines: [{ lineId: idOf(boots), quantity: 10 + n }] }),
      ),
      times(60, () => change(client, 'cartLinesRemove', { ...named(cart), lineIds: [idOf(lamp)] })),
      times(20, () => change(client, 'cartLinesSave', { ...named(cart), lineIds: [idOf(stove)] })),
    ]);
    assert.deepEqual(kinds([...adds, ...sets, ...removals]), new Set());
    const seen = await look(cart);
    const { [boots]: set = 0, ...left } = counted(seen);
    assert.deepEqual(left, { [tent]: 61 });
    // A version for each that was set: whoever was last is what there is.
    const last = sets
      .flatMap((each) => each.cart ?? [])
      .toSorted((a, b) => b.version - a.version)
      .map((each) => counted(each)[boots]);
    assert.equal(set, last[0]);
    assert.equal(new Set([...adds, ...sets].map((each) => each.cart?.version)).size, 120);
    assert.equal(seen.version, 1 + 60 + 60 + 1 + 1);
  });

  race('a cart that a hundred devices bring along at sign-in is merged once', async () => {
    const clara = await shopper('clara@example.com');
    const cart = await open([
      { offerId: tent, quantity: 3 },
      { offerId: boots, quantity: 2 },
    ]);
    const answers = await times(100, () => merge(clara, cart));
    assert.deepEqual(kinds(answers), new Set());
    assert.equal(new Set(answers.map((each) => each.cart?.id)).size, 1);
    const { data } = await clara.ask(`{ viewer { cart { ${fields} } } }`);
    assert.deepEqual(counted(data.viewer.cart), { [tent]: 3, [boots]: 2 });
  });

  race('two users who take over one cart, twenty-five times each at once: one of them has it, whole', async () => {
    const users = [await shopper('jonas@example.com'), await shopper('sofia@example.com')] as const;
    const cart = await open([{ offerId: lamp, quantity: 4 }]);
    const answers = await times(50, (n) => merge(users[n % 2 === 0 ? 0 : 1], cart));
    assert.deepEqual(kinds(answers), new Set(['CartMerged']));
    assert.equal(answers.filter(({ userErrors }) => userErrors.length === 0).length, 25);
    const carts = await Promise.all(
      users.map(async (user) => (await user.ask(`{ viewer { cart { ${fields} } } }`)).data),
    );
    const lamps = carts.map(({ viewer }) => (viewer.cart ? (counted(viewer.cart)[lamp] ?? 0) : 0));
    assert.deepEqual(
      lamps.toSorted((a, b) => a - b),
      [0, 4],
    );
  });

  race('what fifty devices add while twenty others merge the cart is merged, or refused: never lost', async () => {
    const clara = await shopper('clara@example.com');
    for (let round = 0; round < 3; round++) {
      const before = counted((await clara.ask(`{ viewer { cart { ${fields} } } }`)).data.viewer.cart ?? { lines: [] });
      const cart = await open([{ offerId: stove, quantity: 1 }]);
      const [added] = await Promise.all([times(50, () => add(cart, stove)), times(20, () => merge(clara, cart))]);
      const taken = added.filter(({ userErrors }) => userErrors.length === 0).length;
      assert.ok([...kinds(added)].every((kind) => kind === 'CartMerged'));
      const after = counted((await clara.ask(`{ viewer { cart { ${fields} } } }`)).data.viewer.cart);
      assert.equal(after[stove], (before[stove] ?? 0) + 1 + taken);
    }
  });

  race('carts of fifty devices, merged at once while their user adds: all of it arrives', async () => {
    const jonas = await shopper('jonas@example.com');
    const carts = await times(50, () => open([{ offerId: tent, quantity: 1 }]));
    const own = await change(jonas, 'cartCreate', { currency: 'EUR', lines: [{ offerId: boots, quantity: 1 }] });
    await Promise.all([
      ...carts.map((cart) => merge(jonas, cart)),
      ...Array.from({ length: 50 }, () =>
        change(jonas, 'cartLinesAdd', { cartId: own.cart?.id, lines: [{ offerId: boots, quantity: 1 }] }),
      ),
    ]);
    const { data } = await jonas.ask(`{ viewer { cart { ${fields} } } }`);
    assert.deepEqual(counted(data.viewer.cart), { [boots]: 51, [tent]: 50 });
  });
}
