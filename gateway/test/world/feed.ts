import type { FormattedExecutionResult } from 'graphql';
import { pushStream, type PushStream } from '../../src/transport/push-stream.ts';
import type { Transport } from '../../src/transport/transport.ts';
import type { Domain } from './domains.ts';

export interface Fed {
  readonly variables: Readonly<Record<string, unknown>>;
  send(text: string): void;
  /** An answer as it is. */
  readonly stream: PushStream<FormattedExecutionResult>;
  /** When the gateway has left it. */
  readonly left: Promise<void>;
}

/** A domain whose subscriptions are fed, failed and ended by the test. */
export function feed() {
  const opened: Fed[] = [];
  let hearers: (() => void)[] = [];
  const domain: Domain = {
    name: 'feed',
    sdl: /* GraphQL */ `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])
      type Query { fed: Int }
      type Subscription { news(of: String, after: String): String }
    `,
    resolvers: {},
  };
  const transport: Transport = {
    execute: () => Promise.resolve({ data: { fed: 1 } }),
    subscribe({ variables }) {
      const { promise: left, resolve: leave } = Promise.withResolvers<void>();
      const stream = pushStream<FormattedExecutionResult>(leave);
      opened.push({ variables, stream, left, send: (text) => void stream.push({ data: { news: text } }) });
      const told = hearers;
      hearers = [];
      for (const each of told) each();
      return Promise.resolve(stream.stream);
    },
    ready: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
  };
  return {
    domain,
    transport,
    opened,
    /** The stream of this number, from 0, once it is open. */
    async at(index: number): Promise<Fed> {
      for (;;) {
        const fed = opened[index];
        if (fed) return fed;
        await new Promise<void>((resolve) => void hearers.push(resolve));
      }
    },
  };
}
