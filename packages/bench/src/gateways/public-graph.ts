/** The four subgraphs of the public benchmark of gateways: its schema, its numbers of things, texts of its lengths. */
export interface PublicSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: object;
}

const link = (...names: string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ${JSON.stringify(names)})`;

const users = ['Uma Gold', 'Dora Sim', 'Karl Kis', 'Arno Tan', 'Gina Gard', 'Lara Quast'].map((name, index) => ({
  id: `${index + 1}`,
  name,
  username: name.replace(' ', '').toLowerCase(),
  birthday: 1_234_567_890,
}));

const products = (
  [
    ['Table', 899, 100, true],
    ['Couch', 1299, 1000, false],
    ['Glass', 15, 20, false],
    ['Chair', 499, 100, false],
    ['TV', 1299, 1000, true],
    ['Lamp', 6999, 300, true],
    ['Grill', 3999, 2000, true],
    ['Fridge', 100_000, 6000, false],
    ['Sofa', 9999, 800, true],
  ] as const
).map(([name, price, weight, inStock], index) => ({ upc: `${index + 1}`, name, price, weight, inStock }));

const words = 'table couch glass chair lamp grill sofa which stands where light falls and nobody sits down after dark ';
const text = (length: number): string =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim();

/** Of which product, and how long its text is. */
const reviews = (
  [
    [1, 446],
    [1, 291],
    [1, 277],
    [1, 144],
    [2, 446],
    [2, 291],
    [2, 277],
    [2, 144],
    [3, 144],
    [4, 144],
    [4, 863],
  ] as const
).map(([upc, length], index) => ({ id: `${index + 1}`, body: text(length), product: { upc: `${upc}` } }));

const reviewer = (id: string) => ({ id, username: users[0]?.username, reviews: reviews.slice(0, 2) });

export const publicGraph: readonly PublicSubgraph[] = [
  {
    name: 'accounts',
    sdl: `${link('@key', '@shareable')}
      type Query { me: User  user(id: ID!): User  users: [User] }
      type User @key(fields: "id") { id: ID!  name: String  username: String @shareable  birthday: Int }`,
    resolvers: {
      Query: {
        me: () => users[0],
        user: (_: unknown, { id }: { id: string }) => users.find((user) => user.id === id),
        users: () => users,
      },
      User: { __resolveReference: ({ id }: { id: string }) => users.find((user) => user.id === id) },
    },
  },
  {
    name: 'inventory',
    sdl: `${link('@key', '@external', '@requires')}
      type Product @key(fields: "upc") {
        upc: String!  weight: Int @external  price: Int @external  inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }`,
    resolvers: {
      Product: {
        __resolveReference: (reference: { upc: string }) => ({
          ...reference,
          inStock: products.find(({ upc }) => upc === reference.upc)?.inStock,
        }),
        shippingEstimate: ({ price, weight }: { price?: number; weight?: number }) =>
          price === undefined ? null : price > 1000 ? 0 : Math.floor((weight ?? 0) / 2),
      },
    },
  },
  {
    name: 'products',
    sdl: `${link('@key')}
      type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String!  name: String  price: Int  weight: Int }`,
    resolvers: {
      Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
      Product: {
        __resolveReference: (reference: { upc: string }) => products.find(({ upc }) => upc === reference.upc),
      },
    },
  },
  {
    name: 'reviews',
    sdl: `${link('@key', '@external', '@provides')}
      type Review @key(fields: "id") { id: ID!  body: String  product: Product  author: User @provides(fields: "username") }
      type User @key(fields: "id") { id: ID!  username: String @external  reviews: [Review] }
      type Product @key(fields: "upc") { upc: String!  reviews: [Review] }`,
    resolvers: {
      Review: {
        __resolveReference: ({ id }: { id: string }) => reviews.find((review) => review.id === id),
        author: () => reviewer('1'),
      },
      User: { __resolveReference: ({ id }: { id: string }) => reviewer(id) },
      Product: {
        __resolveReference: ({ upc }: { upc: string }) => ({ upc }),
        reviews: (product: { upc: string }) => reviews.filter(({ product: { upc } }) => upc === product.upc),
      },
    },
  },
];

const fragments = `fragment User on User { id username name } fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }`;
const inner = 'author { ...User reviews { ...Review product { ...Product } } }';

/** The query of the public benchmark. */
export const largeQuery = `${fragments} query TestQuery {
  users { ...User reviews { ...Review product { ...Product reviews { ...Review ${inner} } } } }
  topProducts { ...Product reviews { ...Review ${inner} } } }`;

/** What a header of a page asks for: two domains, one after the other. */
export const smallQuery = 'query Small { me { id name reviews { id } } }';
