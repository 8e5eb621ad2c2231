import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Domain } from '../../world/domains.ts';

const sdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])
  type Query { topics: [ID!] }
  type Subscription {
    "Without a cursor it begins with the last event; after one, with the next."
    counted(topic: ID!, after: String): Counted
  }
  type Counted { cursor: String!  n: Int!  at: Float!  filler: String }
`;

interface Counted {
  readonly cursor: string;
  readonly n: number;
  /** When it happened, by the clock that all processes of one machine share. */
  readonly at: number;
  readonly filler: string;
}

interface Topic {
  readonly events: Counted[];
  next: PromiseWithResolvers<void>;
}

/** A domain that counts on topics, keeps all that happened, and outlives the gateway in front of it. */
export async function counter() {
  const topics = new Map<string, Topic>();
  let open = 0;
  const topicOf = (name: string): Topic => {
    const topic = topics.get(name) ?? { events: [], next: Promise.withResolvers<void>() };
    topics.set(name, topic);
    return topic;
  };

  function emit(name: string, filler = ''): void {
    const topic = topicOf(name);
    const n = topic.events.length + 1;
    topic.events.push({ cursor: String(n), n, at: Date.now(), filler });
    topic.next.resolve();
    topic.next = Promise.withResolvers();
  }

  function counted(_: unknown, { topic: name, after }: { topic: string; after?: string | null }) {
    const topic = topicOf(name);
    let at = after == null ? Math.max(0, topic.events.length - 1) : Number(after);
    let isOver = false;
    const left = Promise.withResolvers<void>();
    open++;
    const source: AsyncIterableIterator<{ counted: Counted }, undefined> = {
      [Symbol.asyncIterator]: () => source,
      async next() {
        while (!isOver && at >= topic.events.length) await Promise.race([topic.next.promise, left.promise]);
        const event = topic.events[at++];
        return isOver || !event ? { done: true, value: undefined } : { done: false, value: { counted: event } };
      },
      return() {
        if (!isOver) open--;
        isOver = true;
        left.resolve();
        return Promise.resolve({ done: true, value: undefined });
      },
    };
    return source;
  }

  const resolvers = { Query: { topics: () => [...topics.keys()] }, Subscription: { counted: { subscribe: counted } } };
  const domain: Domain = { name: 'counter', sdl, resolvers };
  const http = createServer();
  const sockets = new WebSocketServer({ server: http });
  useServer({ schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]) }, sockets);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    domain,
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    emit,
    last: (name: string): number => topicOf(name).events.length,
    /** Streams that the gateway has open here. */
    open: () => open,
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      http.close();
    },
  };
}
