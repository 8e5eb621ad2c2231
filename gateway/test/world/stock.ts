import type { Domain } from './domains.ts';

interface Reference {
  readonly id: string;
  readonly weight?: number | null;
  readonly dims?: { readonly w: number } | null;
}

/** Adds to products what needs their weight; fails for some of them, and knows nothing of others. */
export const stock: Domain = {
  name: 'stock',
  sdl: /* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@external", "@requires"])
    type Query { warehouses: [Warehouse!]  hello(name: String): String @shareable }
    type Product @key(fields: "id") {
      id: ID!
      weight: Float @external
      dims: Dims @external
      stock: Int
      shipping(zone: String = "near"): String @requires(fields: "weight dims { w }")
      promise: String!
      warehouse: Warehouse
      warehouses: [Warehouse!]
    }
    type Dims { w: Int @external }
    type Warehouse @key(fields: "id") { id: ID!  city: String  products: [Product!]  best: Product }
    type Mutation { count(id: ID!): Product }
  `,
  resolvers: {
    Query: {
      warehouses: () => ['w1', 'w2'].map((id) => ({ id })),
      hello: (_: unknown, { name }: { name?: string | null }) => `hello ${name === undefined ? 'all' : name}`,
    },
    Mutation: { count: (_: unknown, { id }: { id: string }) => ({ id }) },
    Product: {
      __resolveReference: (reference: Reference) => (reference.id === 'p5' ? null : reference),
      stock: ({ id }: Reference) => Number(id.slice(1)) * 10,
      shipping: ({ weight, dims }: Reference, { zone }: { zone: string }) => `${zone} ${weight} ${dims?.w ?? 'flat'}`,
      promise: ({ id }: Reference) => {
        if (id === 'p2') throw new Error('no promise for p2');
        return `promise ${id}`;
      },
      warehouse: ({ id }: Reference) => ({ id: Number(id.slice(1)) % 2 ? 'w1' : 'w2' }),
      warehouses: () => [{ id: 'w1' }, { id: 'w2' }],
    },
    Warehouse: {
      __resolveReference: (reference: Reference) => reference,
      city: ({ id }: Reference) => (id === 'w1' ? 'Delft' : null),
      products: () => [{ id: 'p1' }, { id: 'p2' }, { id: 'p5' }],
      best: () => ({ id: 'p3' }),
    },
  },
};
