import type { Logger } from '@stoa/platform/logger.ts';
import { Kind, parse } from 'graphql';
import type { Transport } from '../transport/transport.ts';
import { type Graph, type GraphOptions, makeGraph } from './graph.ts';

/** The graph of this moment, and the way to the next. */
export interface Graphs {
  readonly current: () => Graph;
  /** Takes another supergraph, if it loads and known operations can be planned on it; throws and keeps the old one otherwise. */
  swap(supergraphSdl: string): Promise<void>;
  stop(): Promise<void>;
}

export interface GraphsOptions extends GraphOptions {
  /** Ways to the subgraphs of a supergraph; those of the one before may be used again. */
  readonly transportsFor: (
    supergraphSdl: string,
    before: ReadonlyMap<string, Transport>,
  ) => ReadonlyMap<string, Transport>;
  /** Texts that clients were promised: planned before anybody asks. */
  readonly warm: () => Iterable<string>;
  readonly log: Logger;
}

/** Requests that began on the old graph are long over by then; streams hold on to what they use themselves. */
const graceMs = 60_000;

export async function graphs(supergraphSdl: string, options: GraphsOptions): Promise<Graphs> {
  const { transportsFor, warm, log } = options;
  const retiring = new Set<() => Promise<void>>();

  /** Each transport is extended once, and goes on with what it has learned. */
  const known = new WeakMap<Transport, Transport>();
  function extended(name: string, transport: Transport): Transport {
    const ready = known.get(transport);
    if (ready) return ready;
    const made = options.plugins.reduce((given, plugin) => plugin.onFetch?.(name, given) ?? given, transport);
    known.set(transport, made);
    known.set(made, made);
    return made;
  }

  async function build(sdl: string, before: ReadonlyMap<string, Transport>): Promise<Graph> {
    const transports = new Map(
      [...transportsFor(sdl, before)].map(([name, transport]) => [name, extended(name, transport)] as const),
    );
    return await makeGraph(sdl, transports, options);
  }

  let current = await build(supergraphSdl, new Map());
  warmUp(
    current,
    [...warm()].map((text) => ({ text, name: undefined })),
    log,
  );

  let last = Promise.resolve();
  const swap = async (sdl: string): Promise<void> => {
    if (sdl === current.supergraphSdl) return;
    const before = current;
    const next = await build(sdl, before.transports);
    const used = before.operations.all().map(({ text, name, document }) => ({
      text,
      name:
        document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1
          ? (name ?? undefined)
          : undefined,
    }));
    warmUp(next, [...[...warm()].map((text) => ({ text, name: undefined })), ...used], log);
    current = next;
    log.info({ supergraph: next.id, before: before.id }, 'another supergraph is served');
    const kept = new Set(next.transports.values());
    const retire = async () => {
      retiring.delete(retire);
      clearTimeout(timer);
      await before.apollo.stop();
      await Promise.all([...before.transports.values()].filter((each) => !kept.has(each)).map((each) => each.stop()));
    };
    const timer = setTimeout(() => void retire(), graceMs).unref();
    retiring.add(retire);
  };

  return {
    current: () => current,
    // One after the other: two at once would both replace the same.
    swap: (sdl) => (last = last.catch(() => {}).then(() => swap(sdl))),
    async stop() {
      await Promise.all([...retiring].map((retire) => retire()));
      await current.apollo.stop();
      await Promise.all([...current.transports.values()].map((each) => each.stop()));
    },
  };
}

/** What no longer fits is told, and served to its clients as the error that it is now. */
function warmUp(graph: Graph, operations: Iterable<{ text: string; name: string | undefined }>, log: Logger): void {
  for (const { text, name } of operations) {
    const problems = graph.check(text);
    if (problems.length > 0)
      log.warn({ operation: text.slice(0, 200), problems }, 'a known operation does not fit this supergraph');
    else graph.operations.learn(text, parse(text), name);
  }
}
