import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type FormattedExecutionResult, parse, subscribe } from 'graphql';
import type { Transport } from '../../src/transport/transport.ts';
import type { Domain } from './domains.ts';

const sdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])
  type Query { clock: Int }
  type Subscription { ticks(count: Int!): Tick! }
  type Tick { n: Int!  product: Product }
  type Product @key(fields: "id", resolvable: false) { id: ID! }
`;

/** A domain whose subscription counts: to a number, or (to 0) once and then for ever silent. Tells how many are open. */
export function tickerTransport() {
  let open = 0;
  const waiting = new Set<() => void>();
  const told = () => {
    if (open === 0) for (const each of waiting) each();
  };

  function ticks(_: unknown, { count }: { count: number }): AsyncIterableIterator<unknown> {
    let n = 0;
    let end = (): void => {};
    open++;
    let isOver = false;
    const over = () => {
      if (!isOver) open--;
      isOver = true;
      told();
      end();
      return { done: true, value: undefined } as const;
    };
    const source: AsyncIterableIterator<unknown> = {
      [Symbol.asyncIterator]: () => source,
      next() {
        n++;
        if (isOver || (count > 0 && n > count)) return Promise.resolve(over());
        if (count === 0 && n > 1)
          return new Promise((resolve) => {
            end = () => resolve({ done: true, value: undefined });
          });
        return Promise.resolve({ done: false, value: { ticks: { n, product: { id: `p${n}` } } } });
      },
      return: () => Promise.resolve(over()),
    };
    return source;
  }

  const resolvers = { Query: { clock: () => 1 }, Subscription: { ticks: { subscribe: ticks } } };
  const domain: Domain = { name: 'ticker', sdl, resolvers };
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  const transport: Transport = {
    async execute({ query, variables }) {
      return JSON.parse(
        JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables })),
      ) as FormattedExecutionResult;
    },
    async subscribe({ query, variables }) {
      return (await subscribe({
        schema,
        document: parse(query),
        variableValues: variables,
      })) as AsyncIterable<FormattedExecutionResult>;
    },
    ready: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
  };
  return {
    domain,
    transport,
    open: () => open,
    /** When no stream is open any more. */
    closed: () =>
      new Promise<void>((resolve) => {
        if (open === 0) return resolve();
        waiting.add(resolve);
      }),
  };
}
