import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  buildSchema,
  defaultFieldResolver,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  printSchema,
  validate,
} from 'graphql';
import type { Transport } from '../../src/transport/transport.ts';
import {
  brandOf,
  type Entry,
  type Fields,
  fields,
  inStock,
  isOwned,
  isReviewed,
  mediumOf,
  ofMedia,
  priceIn,
  productOf,
  reviews,
  userOf,
  warehouses,
} from './awkward-store.ts';
import type { Domain } from './domains.ts';
import { linked } from './executing.ts';

interface Part extends Domain {
  /** Fields that are otherwise here than in the store. */
  readonly own: Fields;
}

type References = Readonly<Record<string, (reference: Reference) => unknown>>;
interface Reference {
  readonly id?: string;
  readonly sku?: string | null;
  readonly code?: string;
  readonly dims?: { readonly w: number | null } | null;
  readonly price?: string | null;
}

const part = (name: string, sdl: string, references: References, own: Fields = {}): Part => {
  const resolvers = Object.entries(references).map(([type, find]) => [type, { __resolveReference: find }]);
  return { name, sdl: linked(sdl), resolvers: Object.fromEntries(resolvers) as object, own };
};

/** What is computed of required fields: from the representation in a subgraph, from the store in the monolith. */
const shipping = (dims: Reference['dims'], price: unknown, zone: unknown) =>
  `${String(zone)}: ${String(dims === null ? 'flat' : dims?.w)} at ${String(price)}`;

export const parts: readonly Part[] = [
  part(
    'catalog',
    /* GraphQL */ `
    type Query {
      products(first: Int): [Product!]  product(id: ID!): Product  things(kinds: [Kind!]): [Thing]  nodes: [Node]
      medias: [Media!]!  filtered(by: Filter): [Product!]  shared: Shared @shareable  broken: String!
    }
    enum Kind { BOOK TOY SECRET @inaccessible }
    enum State { NEW USED }
    input Filter { ids: [ID!]  name: String }
    interface Node { id: ID! }
    interface Media @key(fields: "id") { id: ID!  url: String }
    type Image implements Media @key(fields: "id") { id: ID!  url: String  width: Int }
    type Video implements Media @key(fields: "id") { id: ID!  url: String  seconds: Int }
    union Thing = Product | Brand | Image
    type Product implements Node @key(fields: "id") {
      id: ID!  name: String!  title(upper: Boolean = false): String  dims: Dims  brand: Brand  state: State @shareable
      price(in: String = "EUR"): String  related: [Product!]  matrix: [[Product]]  moved: String  secret: String @inaccessible
    }
    type Dims { w: Int  h: Int }
    type Brand implements Node @key(fields: "id") @key(fields: "code region") {
      id: ID!  code: String!  region: String  name: String!  products: [Product!]!
    }
    type Shared { a: String  deep: Deep @shareable }
    type Deep { a: String }
  `,
    { Product: productOf, Brand: brandOf, Media: byMedium, Image: byMedium, Video: byMedium },
    { Product: { moved: () => 'stale' } },
  ),
  part(
    'stock',
    /* GraphQL */ `
    type Query { warehouses: [Warehouse!]  places: [Node]  stocked(by: Filter): [Warehouse!] }
    interface Node { id: ID! }
    enum State { USED OLD }
    input Filter { ids: [ID!] }
    type Product implements Node @key(fields: "id") @key(fields: "sku") {
      id: ID!  sku: String  stock: Int!  warehouse: Warehouse  moved: String @override(from: "catalog")
      dims: Dims @external  price(in: String = "EUR"): String @external
      shipping(zone: String = "near"): String @requires(fields: "dims { w } price(in: \\"USD\\")")
      duty: String @requires(fields: "price(in: \\"CHF\\")")
      plain: String @requires(fields: "price")
    }
    type Dims { w: Int @external }
    type Warehouse implements Node @key(fields: "id") { id: ID!  city: String  products: [Product!]  best: Product }
  `,
    {
      Product(reference) {
        const found = productOf(reference);
        return found && inStock(found) ? { ...found, reference } : null;
      },
      Warehouse: ({ id }) => warehouses.find((each) => each.id === id),
    },
    {
      Product: {
        shipping: ({ reference }: { reference: Reference }, { zone }: { zone: unknown }) =>
          shipping(reference.dims, reference.price, zone),
        duty: ({ reference }: { reference: Reference }) => `duty of ${String(reference.price)}`,
        plain: ({ reference }: { reference: Reference }) => `plain ${String(reference.price)}`,
      },
    },
  ),
  part(
    'reviews',
    /* GraphQL */ `
    type Query { topReviews(first: Int): [Review!]!  hits: [Hit]  favorites: [Media]  shared: Shared @shareable }
    union Hit = Review | User
    interface Authored { author: User  text: String }
    type Product @key(fields: "sku") { sku: String  reviews(first: Int): [Review!]  rating: Float! }
    type Review implements Authored @key(fields: "id") {
      id: ID!  text: String  stars: Int!  product: Product  author: User @provides(fields: "name")  plainAuthor: User  about: Hit
    }
    type User @key(fields: "id") { id: ID!  name: String @external  reviews: [Review!] }
    type Media @key(fields: "id") @interfaceObject { id: ID!  likes: Int  tags: [String!]!  fans: [User!] }
    type Shared { b: String  mustB: String!  deep: Deep @shareable }
    type Deep { b: String! }
  `,
    {
      Product(reference) {
        const found = productOf({ sku: reference.sku });
        return found && isReviewed(found) ? found : null;
      },
      Review: ({ id }) => reviews.find((each) => each.id === id),
      User: ({ id }) => userOf(id),
      Media: ({ id }) => ({ ...mediumOf(id), __typename: 'Media' }),
    },
    {
      Query: { favorites: () => ['m2', null, 'm3', 'm1'].map((id) => id && { __typename: 'Media', id }) },
      Media: ofMedia,
      Review: { plainAuthor: ({ authorId }: Entry) => userOf(authorId) },
    },
  ),
  part(
    'people',
    /* GraphQL */ `
    type Query { users: [User!]  search(text: String!): [Hit] }
    union Hit = User | Brand
    type User @key(fields: "id") { id: ID!  name: String @shareable  email: String  karma: Int!  boss: User }
    type Brand @key(fields: "code region") { code: String!  region: String  owner: User!  country: String }
  `,
    {
      User: ({ id }) => userOf(id),
      Brand(reference) {
        const found = brandOf(reference);
        return found && isOwned(found) ? found : null;
      },
    },
  ),
];

function byMedium({ id }: Reference): unknown {
  return mediumOf(id);
}

/**
 * What federation makes of the same data, where a monolith would not know: what a subgraph adds to an entity that it
 * cannot find is null, and so is what is reached by a key that is null.
 */
const unlessUnknown = (isKnown: (entry: Entry) => boolean, names: readonly string[], type: string): Fields[string] =>
  Object.fromEntries(
    names.map((name) => [
      name,
      (source: Entry, args: object) => {
        if (!isKnown(source)) return null;
        const field = fields[type]?.[name] as ((source: Entry, args: object) => unknown) | undefined;
        return field ? field(source, args) : source[name];
      },
    ]),
  );

const whole: Fields = {
  Product: {
    ...unlessUnknown(inStock, ['sku', 'stock', 'warehouse', 'moved'], 'Product'),
    ...unlessUnknown(isReviewed, ['reviews', 'rating'], 'Product'),
    shipping: (product: Entry, { zone }: { zone: unknown }) =>
      inStock(product) ? shipping(product['dims'] as Reference['dims'], priceIn(product, 'USD'), zone) : null,
    duty: (product: Entry) => (inStock(product) ? `duty of ${String(priceIn(product, 'CHF'))}` : null),
    plain: (product: Entry) => (inStock(product) ? `plain ${String(priceIn(product, 'EUR'))}` : null),
  },
  Brand: unlessUnknown(isOwned, ['owner', 'country'], 'Brand'),
  Image: ofMedia,
  Video: ofMedia,
  Review: { plainAuthor: ({ authorId }: Entry) => userOf(authorId) },
};

const resolverOf =
  (own: Fields): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, context, info) => {
    const { name } = info.parentType;
    const field = own[name]?.[info.fieldName] ?? fields[name]?.[info.fieldName];
    return field ? field(source as never, args as never) : defaultFieldResolver(source, args, context, info);
  };

const typeResolver = (value: unknown): string => (value as Entry).__typename;

/** Answers as a subgraph over the wire would, and says when it was asked something that is not valid. */
export function transportOf({ sdl, resolvers, own }: Part, invalid: (why: string) => void): Transport {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  const fieldResolver = resolverOf(own);
  return {
    async execute({ query, operationName, variables }) {
      const document = parse(query);
      for (const problem of validate(schema, document)) invalid(`${problem.message}\n${query}`);
      const given = { schema, document, operationName, variableValues: variables, fieldResolver, typeResolver };
      return JSON.parse(JSON.stringify(await execute(given))) as never;
    },
    subscribe: () => Promise.reject(new Error('not here')),
    ready: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
  };
}

/** One schema that holds everything, executed by graphql-js. */
export function monolith(api: GraphQLSchema) {
  const schema = buildSchema(printSchema(api));
  const fieldResolver = resolverOf(whole);
  return async (query: string, variableValues: Readonly<Record<string, unknown>>) =>
    await execute({ schema, document: parse(query), variableValues, fieldResolver, typeResolver });
}
