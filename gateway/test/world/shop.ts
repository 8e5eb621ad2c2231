import type { Domain } from './domains.ts';

const brands = [
  { id: 'b1', name: 'Aster' },
  { id: 'b2', name: 'Birch' },
];

const products = [1, 2, 3, 4, 5].map((n) => ({
  id: `p${n}`,
  title: `Lamp ${n}`,
  weight: n === 4 ? null : n * 1.5,
  dims: n === 3 ? null : { w: n, h: n * 2 },
  kind: n % 2 ? 'INDOOR' : 'OUTDOOR',
  tags: n === 2 ? null : ['a', `t${n}`],
  matrix: [[1, null, n], null, []],
  brand: n === 5 ? null : brands[n % 2],
  constructor_: n,
}));

const related = ({ id }: { id: string }) => products.filter((each) => each.id !== id).slice(0, 2);
const product = (id: string) => products.find((each) => each.id === id) ?? null;
const media = [
  { __typename: 'Image', id: 'm1', url: '/1.png', width: 10 },
  { __typename: 'Video', id: 'm2', url: '/2.mp4', seconds: 30 },
  { __typename: 'Image', id: 'm3', url: '/3.png', width: 30 },
];
const users = [
  { id: 'u1', name: 'Ann', email: 'ann@example.com' },
  { id: 'u2', name: 'Bob', email: null },
];
const names = new Map<string, string>();

export const shop: Domain = {
  name: 'shop',
  sdl: /* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@inaccessible"])
    type Query {
      products(first: Int = 3): [Product!]!
      product(id: ID!): Product
      node(id: ID!): Node
      things: [Thing]
      media: [Media!]!
      hello(name: String): String @shareable
      broken: String
      brokenList: [String!]
      strict: Strict
      user(id: ID!): User
      users(filter: UserFilter): [User]
      secretKinds: [Kind]
    }
    type Mutation { rename(id: ID!, title: String!): Product  explode: Product  step(name: String!): String }
    input UserFilter { name: String  not: UserFilter  ids: [ID!] }
    interface Node { id: ID! }
    interface Media @key(fields: "id") { id: ID!  url: String! }
    type Image implements Media @key(fields: "id") { id: ID!  url: String!  width: Int }
    type Video implements Media @key(fields: "id") { id: ID!  url: String!  seconds: Int }
    union Thing = Product | Brand | User
    enum Kind { INDOOR OUTDOOR HIDDEN @inaccessible }
    type Strict { must: String!  deep: Strict!  list: [String!]!  product: Product }
    type Product implements Node @key(fields: "id") {
      id: ID!  title: String!  weight: Float  dims: Dims  kind: Kind  tags: [String!]  matrix: [[Int]]
      brand: Brand  related: [Product!]  note(upper: Boolean = false, words: [String!]): String  flaky: String  price: Price @shareable
    }
    type Price @shareable { amount: String! currency: String! }
    type Dims { w: Int  h: Int }
    type Brand implements Node @key(fields: "id") { id: ID!  name: String!  products: [Product!] }
    type User @key(fields: "id") { id: ID!  name: String @shareable  email: String }
  `,
  resolvers: {
    Query: {
      products: (_: unknown, { first }: { first: number }) => products.slice(0, first),
      product: (_: unknown, { id }: { id: string }) => product(id),
      node: (_: unknown, { id }: { id: string }) =>
        product(id) ? { __typename: 'Product', ...product(id) } : { __typename: 'Brand', ...brands[0] },
      things: () => [
        { __typename: 'Product', ...products[0] },
        { __typename: 'Brand', ...brands[1] },
        null,
        { __typename: 'User', ...users[0] },
      ],
      media: () => media,
      hello: (_: unknown, { name }: { name?: string | null }) => `hello ${name === undefined ? 'all' : name}`,
      broken: () => {
        throw new Error('broken on purpose');
      },
      brokenList: () => ['a', null, 'b'],
      strict: () => ({ must: 'x', list: ['a'], deep: () => ({ must: null }), product: products[0] }),
      user: (_: unknown, { id }: { id: string }) => users.find((each) => each.id === id),
      users: (_: unknown, { filter }: { filter?: { name?: string; ids?: string[] } }) =>
        users.filter(
          ({ name, id }) => (!filter?.name || name === filter.name) && (!filter?.ids || filter.ids.includes(id)),
        ),
      secretKinds: () => ['INDOOR', 'HIDDEN'],
    },
    Mutation: {
      rename: (_: unknown, { id, title }: { id: string; title: string }) => {
        const found = product(id);
        return found && { ...found, title };
      },
      explode: () => {
        throw new Error('exploded');
      },
      step: (_: unknown, { name }: { name: string }) => {
        names.set(name, name);
        return name;
      },
    },
    Product: {
      __resolveReference: ({ id }: { id: string }) => product(id),
      related,
      price: ({ id }: { id: string }) => ({ amount: `${id.slice(1)}.00`, currency: 'EUR' }),
      note: (_: unknown, { upper, words }: { upper: boolean; words?: string[] }) =>
        upper ? 'NOTE' : `note ${words?.join('-') ?? ''}`,
      flaky: ({ id }: { id: string }) => {
        if (id === 'p2') throw new Error('flaky on purpose');
        return 'fine';
      },
    },
    Brand: {
      __resolveReference: ({ id }: { id: string }) => brands.find((each) => each.id === id),
      products: ({ id }: { id: string }) => products.filter(({ brand }) => brand?.id === id),
    },
    User: { __resolveReference: ({ id }: { id: string }) => users.find((each) => each.id === id) },
    Media: { __resolveReference: ({ id }: { id: string }) => media.find((each) => each.id === id) },
    Image: { __resolveReference: ({ id }: { id: string }) => media.find((each) => each.id === id) },
    Video: { __resolveReference: ({ id }: { id: string }) => media.find((each) => each.id === id) },
  },
};
