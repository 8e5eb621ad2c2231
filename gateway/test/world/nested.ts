import type { Domain } from './domains.ts';

const some = (_: unknown, { first = 2 }: { first?: number }) =>
  Array.from({ length: first }, (_each, id) => ({ id: String(id) }));

/** Lists within lists within lists. */
export const nested: Domain = {
  name: 'nested',
  sdl: /* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@listSize", "@cost"])
    type Query { shelves(first: Int): [Shelf!] @listSize(slicingArguments: ["first"], assumedSize: 20, requireOneSlicingArgument: false) }
    type Shelf { id: ID!  boxes(first: Int): [Box!] @listSize(slicingArguments: ["first"], assumedSize: 20, requireOneSlicingArgument: false) }
    type Box { id: ID!  items(first: Int): [Item!] @listSize(slicingArguments: ["first"], assumedSize: 20, requireOneSlicingArgument: false) }
    type Item { id: ID!  dear: String @cost(weight: 5) }
  `,
  resolvers: { Query: { shelves: some }, Shelf: { boxes: some }, Box: { items: some }, Item: { dear: () => 'x' } },
};
