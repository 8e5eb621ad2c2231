import type { Domain } from './domains.ts';

const reviews = [1, 2, 3, 4, 5, 6].map((n) => ({
  id: `r${n}`,
  text: n === 3 ? null : `text ${n}`,
  stars: n,
  product: { id: `p${(n % 5) + 1}` },
  author: n === 4 ? null : { id: n % 2 ? 'u1' : 'u2', name: n % 2 ? 'Ann' : 'Bob' },
}));

/** Knows only the interface of media, provides names of authors, and spreads unions. */
export const reviewing: Domain = {
  name: 'reviews',
  sdl: /* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@external", "@provides", "@interfaceObject", "@shareable"])
    type Query { topReviews(first: Int): [Review!]  search(text: String!): [Hit!]  liked: [Media] }
    union Hit = Review | Product
    type Media @key(fields: "id") @interfaceObject { id: ID!  likes: Int }
    type Product @key(fields: "id") { id: ID!  reviews(first: Int): [Review!]  rating: Float  price: Price @shareable }
    type Price @shareable { amount: String! currency: String! }
    type Review @key(fields: "id") {
      id: ID!  text: String  stars: Int!  product: Product  author: User @provides(fields: "name")  plainAuthor: User
    }
    type User @key(fields: "id") { id: ID!  name: String @external  reviews: [Review!]  karma: Int }
  `,
  resolvers: {
    Query: {
      topReviews: (_: unknown, { first }: { first?: number }) => reviews.slice(0, first ?? 4),
      search: () => [
        { __typename: 'Review', ...reviews[0] },
        { __typename: 'Product', id: 'p2' },
      ],
      liked: () => [{ id: 'm2' }, null, { id: 'm1' }],
    },
    Media: { __resolveReference: (reference: object) => reference, likes: ({ id }: { id: string }) => id.length * 7 },
    Product: {
      reviews: ({ id }: { id: string }, { first }: { first?: number }) =>
        reviews.filter(({ product }) => product.id === id).slice(0, first ?? 10),
      rating: ({ id }: { id: string }) => (id === 'p3' ? null : 4.5),
      price: ({ id }: { id: string }) => ({ amount: `${id.slice(1)}.00`, currency: 'EUR' }),
    },
    Review: {
      __resolveReference: ({ id }: { id: string }) => reviews.find((each) => each.id === id),
      plainAuthor: ({ author }: { author: unknown }) => author,
    },
    User: {
      reviews: ({ id }: { id: string }) => reviews.filter(({ author }) => author?.id === id),
      karma: ({ id }: { id: string }) => {
        if (id === 'u2') throw new Error('no karma');
        return 7;
      },
    },
  },
};
