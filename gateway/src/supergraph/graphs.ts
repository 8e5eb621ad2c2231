import { StoaError } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { type DocumentNode, Kind, parse } from 'graphql';
import type { MetOperation } from '../extend/plugin.ts';
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

  async function build(sdl: string): Promise<Graph> {
    const ways = transportsFor(sdl, given);
    const transports = new Map([...ways].map(([name, transport]) => [name, extended(name, transport)] as const));
    try {
      const graph = await makeGraph(sdl, transports, options);
      warmUp(graph, [...named(warm()), ...(current?.operations.all() ?? []).map(asUsed)], log);
      given = ways;
      return graph;
    } catch (error) {
      await stopUnused(transports);
      throw error;
    }
  }

  /** Those that no graph uses which is served, or was a moment ago. */
  async function stopUnused(transports: ReadonlyMap<string, Transport>): Promise<void> {
    const used = new Set([...live].flatMap((graph) => [...graph.transports.values()]));
    await Promise.all([...transports.values()].filter((each) => !used.has(each)).map((each) => each.stop()));
  }

  const live = new Set<Graph>();
  /** As they were made: what makes them knows them again. */
  let given: ReadonlyMap<string, Transport> = new Map();
  let current: Graph | undefined;
  let served = await build(supergraphSdl);
  current = served;
  live.add(served);

  let last = Promise.resolve();
  const swap = async (sdl: string): Promise<void> => {
    const before = served;
    if (sdl === before.supergraphSdl) return;
    const next = await build(sdl);
    live.add(next);
    current = served = next;
    log.info({ supergraph: next.id, before: before.id }, 'another supergraph is served');
    const retire = async () => {
      retiring.delete(retire);
      clearTimeout(timer);
      live.delete(before);
      await before.apollo.stop();
      await stopUnused(before.transports);
    };
    const timer = setTimeout(() => void retire(), graceMs).unref();
    retiring.add(retire);
  };

  return {
    current: () => served,
    // One after the other: two at once would both replace the same.
    swap: (sdl) => (last = last.catch(() => {}).then(() => swap(sdl))),
    async stop() {
      await last.catch(() => {});
      await Promise.all([...retiring].map((retire) => retire()));
      live.delete(served);
      await served.apollo.stop();
      await stopUnused(served.transports);
    },
  };
}

interface Known {
  readonly text: string;
  readonly name: string | undefined;
}

/** Each operation of each text, by its name where there are several. */
function named(texts: Iterable<string>): Known[] {
  return [...texts].flatMap((text) => {
    const names = operationsIn(text);
    return names.length > 1 ? names.map((name) => ({ text, name })) : [{ text, name: undefined }];
  });
}

const asUsed = ({ text, name, document }: MetOperation): Known => ({
  text,
  name: countOf(document) > 1 ? (name ?? undefined) : undefined,
});

const countOf = ({ definitions }: DocumentNode): number =>
  definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;

function operationsIn(text: string): (string | undefined)[] {
  try {
    return parse(text).definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value] : [],
    );
  } catch {
    // Its check says what is wrong with it.
    return [];
  }
}

/** What no longer fits is told, and served to its clients as the error that it is now. */
function warmUp(graph: Graph, operations: Iterable<Known>, log: Logger): void {
  for (const { text, name } of operations) {
    const problems = graph.check(text);
    try {
      if (problems.length === 0) graph.operations.learn(text, parse(text), name);
    } catch (error) {
      // Refused by a limit, or for a name: whoever asks for it is told so. One that cannot be planned is another matter.
      if (!(error instanceof StoaError)) throw error;
      problems.push(error.message);
    }
    if (problems.length > 0)
      log.warn({ operation: text.slice(0, 200), problems }, 'a known operation does not fit this supergraph');
  }
}
