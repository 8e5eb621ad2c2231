/** What is true in the awkward graph: subgraphs and the monolith answer from the same records and the same functions. */
export type Entry = Readonly<Record<string, unknown>> & { readonly __typename: string; readonly id: string };

type Field = (source: never, args: never) => unknown;
export type Fields = Readonly<Record<string, Readonly<Record<string, Field>>>>;

const all = (type: string, list: readonly Record<string, unknown>[]): readonly Entry[] =>
  list.map((each) => ({ __typename: type, ...each }) as Entry);

export const products = all('Product', [
  { id: 'p1', sku: 's1', name: 'Lamp', dims: { w: 1, h: 2 }, brandId: 'b1', state: 'NEW', relatedIds: ['p2', 'p3'] },
  {
    id: 'p2',
    sku: 's2',
    name: 'Chair',
    dims: { w: 3, h: null },
    brandId: 'b2',
    state: 'USED',
    relatedIds: ['p1', 'p5'],
  },
  { id: 'p3', sku: 's3', name: 'Table', dims: null, brandId: null, state: null, relatedIds: [] },
  // Its key for reviews is null, and nobody there can know it.
  { id: 'p4', sku: null, name: 'Stool', dims: { w: 4, h: 4 }, brandId: 'b1', state: 'USED', relatedIds: ['p4'] },
  // The stock has never heard of it.
  { id: 'p5', sku: 's5', name: 'Ghost', dims: { w: null, h: 5 }, brandId: 'b2', state: 'NEW', relatedIds: ['p1'] },
]);
export const brands = all('Brand', [
  { id: 'b1', code: 'AST', region: 'EU', name: 'Aster', ownerId: 'u1' },
  // One part of its key is null: people do not know it.
  { id: 'b2', code: 'BIR', region: null, name: 'Birch', ownerId: 'u2' },
]);
export const media = [
  ...all('Image', [
    { id: 'm1', url: '/1.png', width: 10 },
    { id: 'm3', url: null, width: null },
  ]),
  ...all('Video', [{ id: 'm2', url: '/2.mp4', seconds: 30 }]),
];
export const warehouses = all('Warehouse', [
  { id: 'w1', city: 'Delft', productIds: ['p1', 'p2'] },
  { id: 'w2', city: null, productIds: ['p3', 'p4', 'p1'] },
]);
export const reviews = all('Review', [
  { id: 'r1', text: 'good', stars: 5, productId: 'p1', authorId: 'u1' },
  { id: 'r2', text: null, stars: 1, productId: 'p2', authorId: 'u2' },
  { id: 'r3', text: 'fine', stars: 3, productId: 'p1', authorId: null },
  { id: 'r4', text: 'hm', stars: 2, productId: 'p3', authorId: 'u3' },
]);
export const users = all('User', [
  { id: 'u1', name: 'Ann', email: 'ann@example.com', bossId: 'u2' },
  { id: 'u2', name: 'Bob', email: null, bossId: null },
  { id: 'u3', name: null, email: 'cy@example.com', bossId: 'u1' },
]);

const find = (list: readonly Entry[], id: unknown): Entry | null => list.find((each) => each.id === id) ?? null;
const some = (list: readonly Entry[], ids: unknown): Entry[] =>
  (ids as readonly string[]).flatMap((id) => find(list, id) ?? []);

export const productOf = (key: { id?: unknown; sku?: unknown }): Entry | null =>
  products.find((each) => (key.id === undefined ? key.sku !== null && each['sku'] === key.sku : each.id === key.id)) ??
  null;
export const inStock = ({ id }: Entry): boolean => id !== 'p5';
export const isReviewed = (product: Entry): boolean => inStock(product) && product['sku'] !== null;
export const isOwned = ({ region }: Entry): boolean => region !== null;
export const userOf = (id: unknown): Entry | null => find(users, id);
export const mediumOf = (id: unknown): Entry | null => find(media, id);
export const brandOf = (key: { id?: unknown; code?: unknown }): Entry | null =>
  brands.find((each) => each.id === key.id || each['code'] === key.code) ?? null;
export const priceIn = ({ id }: Entry, currency: unknown): string | null =>
  id === 'p4' ? null : `${id} ${String(currency)}`;

const failing = (what: string): never => {
  throw new Error(`${what} fails on purpose`);
};

interface Args {
  readonly first?: number | null;
  readonly id: string;
  readonly by?: { readonly ids?: readonly string[] | null } | null;
  readonly upper?: boolean | null;
  readonly in?: string | null;
  readonly zone?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly text?: string;
}

/** Every field that is more than a property. */
export const fields: Fields = {
  Query: {
    products: (_: unknown, { first }: Args) => products.slice(0, first ?? 5),
    product: (_: unknown, { id }: Args) => find(products, id),
    things: (_: unknown, { kinds }: Args) => [products[0], brands[1], null, ...(kinds?.length ? [] : [media[0]])],
    nodes: () => [products[1], brands[0]],
    places: () => [warehouses[0], products[2]],
    medias: () => media,
    filtered: (_: unknown, { by }: Args) => products.filter(({ id }) => by?.ids?.includes(id) ?? true),
    warehouses: () => warehouses,
    stocked: (_: unknown, { by }: Args) => (by?.ids ? warehouses.slice(0, by.ids.length) : warehouses),
    topReviews: (_: unknown, { first }: Args) => reviews.slice(0, first ?? 4),
    hits: () => [reviews[1], users[2], null],
    favorites: () => [media[2], null, media[1], media[0]],
    users: () => users,
    search: (_: unknown, { text }: Args) => (text === 'none' ? null : [users[0], brands[0]]),
    shared: () => ({}),
    broken: () => failing('broken'),
  },
  Product: {
    title: ({ name, id }: Entry, { upper }: Args) =>
      id === 'p3' ? failing('title') : upper ? String(name).toUpperCase() : `the ${String(name)}`,
    brand: ({ brandId }: Entry) => brandId && brandOf({ id: brandId }),
    price: (product: Entry, args: Args) => priceIn(product, args.in),
    related: ({ relatedIds }: Entry) => some(products, relatedIds),
    matrix: ({ id }: Entry) => [[find(products, id), null], null, [products[0]]],
    moved: ({ id }: Entry) => `moved ${id}`,
    stock: ({ id }: Entry) => (id === 'p2' ? failing('stock') : Number(id.slice(1)) * 10),
    warehouse: ({ id }: Entry) => (id === 'p3' ? null : warehouses[0]),
    reviews: ({ id }: Entry, { first }: Args) =>
      reviews.filter(({ productId }) => productId === id).slice(0, first ?? 9),
    rating: ({ id }: Entry) => (id === 'p3' ? null : 4.5),
  },
  Brand: {
    products: ({ id }: Entry) => products.filter(({ brandId }) => brandId === id),
    owner: ({ ownerId }: Entry) => userOf(ownerId),
    country: ({ region }: Entry) => `in ${String(region)}`,
  },
  Media: {},
  Image: {},
  Video: {},
  Warehouse: {
    products: ({ productIds }: Entry) => some(products, productIds),
    best: ({ id }: Entry) => (id === 'w1' ? products[0] : null),
  },
  Review: {
    product: ({ productId }: Entry) => find(products, productId),
    author: ({ authorId }: Entry) => userOf(authorId),
    about: ({ id, productId, authorId }: Entry) =>
      id === 'r1' ? userOf(authorId) : find(reviews, productId === 'p2' ? 'r1' : null),
  },
  User: {
    boss: ({ bossId }: Entry) => userOf(bossId),
    karma: ({ id }: Entry) => (id === 'u3' ? failing('karma') : 7),
    reviews: ({ id }: Entry) => reviews.filter(({ authorId }) => authorId === id),
  },
  Shared: {
    a: () => 'a',
    b: () => failing('b'),
    mustB: () => 'must b',
    deep: () => ({}),
  },
  Deep: { a: () => 'deep a', b: () => 'deep b' },
};
/** Fields that a subgraph adds to every medium, knowing no more than the interface. */
export const ofMedia: Fields[string] = {
  likes: ({ id }: Entry) => (id === 'm2' ? failing('likes') : id.length * 7),
  // Never null: the planner asks for it of every medium where a client wants it of videos only, and where it must not be
  // null it would take what else the subgraph says of the image with it. A monolith would not have asked.
  tags: ({ id }: Entry) => ['x', id],
  fans: () => [users[0], users[1]],
};
