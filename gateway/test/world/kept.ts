import type { Domain } from './domains.ts';

/** Two domains whose answers may be kept, over data that a test changes. */
export function keptShop() {
  const prices = new Map([1, 2, 3].map((n) => [`p${n}`, n * 10]));
  const titles = new Map([1, 2, 3].map((n) => [`p${n}`, `Lamp ${n}`]));
  const head = /* GraphQL */ `
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@composeDirective"])
      @link(url: "https://stoa.example/cache/v1.0", import: ["@cacheControl"])
      @composeDirective(name: "@cacheControl")
    directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
    enum CacheControlScope { PUBLIC PRIVATE }
  `;
  const catalog: Domain = {
    name: 'catalog',
    sdl: /* GraphQL */ `
      ${head}
      type Query {
        product(id: ID!): Product @cacheControl(maxAge: 60)
        products: [Product!]! @cacheControl(maxAge: 60)
        plain: String
        mine: String @cacheControl(maxAge: 60, scope: PRIVATE)
      }
      type Mutation { rename(id: ID!, title: String!): Product }
      type Product @key(fields: "id") @cacheControl(maxAge: 60) { id: ID!  title: String!  dims: Dims  secret: String @cacheControl(maxAge: 0) }
      type Dims { w: Int }
    `,
    resolvers: {
      Query: {
        product: (_: unknown, { id }: { id: string }) => (titles.has(id) ? { id } : null),
        products: () => [...titles.keys()].map((id) => ({ id })),
        plain: () => 'plain',
        mine: () => 'mine',
      },
      Mutation: {
        rename: (_: unknown, { id, title }: { id: string; title: string }) => {
          titles.set(id, title);
          return { id };
        },
      },
      Product: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        title: ({ id }: { id: string }) => titles.get(id),
        dims: () => ({ w: 1 }),
        secret: () => 'secret',
      },
    },
  };
  const pricing: Domain = {
    name: 'pricing',
    sdl: /* GraphQL */ `
      ${head}
      type Product @key(fields: "id") @cacheControl(maxAge: 60) { id: ID!  price: Int @cacheControl(maxAge: 10) }
    `,
    resolvers: {
      Product: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        price: ({ id }: { id: string }) => prices.get(id),
      },
    },
  };
  return { catalog, pricing, prices, titles };
}
