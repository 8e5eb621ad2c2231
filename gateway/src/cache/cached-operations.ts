import { createHash } from 'node:crypto';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { Caller } from '@stoa/platform/identity.ts';
import { OperationTypeNode } from 'graphql';
import type { Asking, MetOperation, Plugin } from '../extend/plugin.ts';
import type { Data } from '../execute/run.ts';
import type { Answer } from '../operations/answer.ts';
import type { KnownOperation } from '../operations/known-operations.ts';
import { subgraphsIn } from '../plan/subgraphs-in.ts';
import type { RunOperation } from '../requests/in-flight.ts';
import type { Graph } from '../supergraph/graph.ts';
import { headersThatPass } from '../transport/headers-that-pass.ts';
import type { AnswerStore, KeptAnswer } from './answer-store.ts';
import { type CachePolicy, cachePolicy } from './cache-policy.ts';
import type { EntityCaching } from './cached-entities.ts';
import { type CacheTags, cacheTags } from './cache-tags.ts';

export interface CachingOptions {
  readonly store: AnswerStore;
  readonly clock: Clock;
  /** Whether a caller sees what everybody sees. Who has rights of their own may see more, and shares with nobody. */
  readonly isPublic: (caller: Caller) => boolean;
  /** Headers of clients that reach a subgraph. */
  readonly headers: readonly string[] | 'all';
  /** How long an answer may be given out once more after its time, while it is made anew. */
  readonly staleMs: number;
  /** Waits until what a write has told is heard: whoever has seen it end must see what was written. */
  readonly settle: (subgraphs: ReadonlySet<string>) => Promise<void>;
}

/** What is known of an operation that may be kept. */
interface Keeping {
  readonly policy: CachePolicy;
  readonly tags: CacheTags;
}

export interface Caching {
  readonly entities: EntityCaching;
  readonly run: (run: RunOperation) => RunOperation;
  /** Tells clients, and caches on the way, how long they may keep an answer. */
  readonly plugin: Plugin;
}

export function caching({ store, clock, isPublic, headers, staleMs, settle }: CachingOptions): Caching {
  const keepings = new WeakMap<MetOperation, Keeping | null>();
  const until = new WeakMap<Asking, number>();
  const renewing = new Set<string>();
  const passed = headersThatPass(headers);
  const vary = [
    ...new Set([
      'accept',
      'accept-language',
      'stoa-currency',
      'authorization',
      'origin',
      ...(headers === 'all' ? [] : headers),
    ]),
  ].join(', ');
  const now = () => clock.now().getTime();

  function keepingOf({ met, compiled }: KnownOperation): Keeping | null {
    const known = keepings.get(met);
    if (known !== undefined) return known;
    const policy = compiled.isWhole ? cachePolicy(met) : null;
    const made = policy && { policy, tags: cacheTags(met, subgraphsIn(compiled.plan)) };
    keepings.set(met, made);
    return made;
  }

  function keyOf(graph: Graph, asking: Asking, policy: CachePolicy): string {
    const { met, caller, identity, variables, headers: given } = asking;
    const audience = policy.isPrivate || !isPublic(caller) ? identity.key : '';
    const parts = [graph.id, met.hash, met.name, variables, audience, caller.locale, caller.currency, passed(given)];
    return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  }

  return {
    entities: { store, clock, isPublic },
    plugin: {
      name: 'cache',
      onResult(asking, { errors }) {
        const ends = until.get(asking);
        if (ends === undefined || errors) return;
        const keeping = keepings.get(asking.met);
        // Which headers may matter cannot be told where any may.
        const isShared = keeping && !keeping.policy.isPrivate && isPublic(asking.caller) && headers !== 'all';
        const seconds = Math.max(0, Math.floor((ends - now()) / 1_000));
        asking.replyHeaders['cache-control'] = `max-age=${seconds}, ${isShared ? 'public' : 'private'}`;
        asking.replyHeaders['vary'] = vary;
      },
      stop: () => store.stop(),
    },
    run: (run) => {
      async function make(
        graph: Graph,
        operation: KnownOperation,
        asking: Asking,
        { policy, tags }: Keeping,
        key: string,
      ) {
        const began = await store.began();
        const seen: { data: Data | null } = { data: null };
        const watched = { ...asking, seen: (data: Readonly<Data>) => void (seen.data = data) };
        const answer = await run(graph, operation, watched, null);
        // A hole is not worth keeping: the next one who asks may get the whole.
        if (answer.errors || answer.later || seen.data === null) return answer;
        const freshUntil = now() + policy.maxAgeMs;
        until.set(asking, freshUntil);
        const json = JSON.stringify({ data: answer.data });
        if (answer.written) answer.written.json ??= Buffer.from(json);
        const all = [...tags.always, ...tags.of(seen.data, asking.coerced)];
        await store.set(key, { json, tags: all, began, freshUntil, staleUntil: freshUntil + staleMs });
        return answer;
      }

      return async (graph, operation, asking, timings) => {
        if (operation.compiled.kind === OperationTypeNode.MUTATION) {
          const answer = await run(graph, operation, asking, timings);
          await settle(subgraphsIn(operation.compiled.plan));
          return answer;
        }
        const keeping = timings ? null : keepingOf(operation);
        if (!keeping || (keeping.policy.isPrivate && asking.identity.key === ''))
          return await run(graph, operation, asking, timings);
        const key = keyOf(graph, asking, keeping.policy);
        const kept = await store.get(key);
        if (!kept || now() >= kept.staleUntil) return await make(graph, operation, asking, keeping, key);
        until.set(asking, kept.freshUntil);
        if (now() >= kept.freshUntil && !renewing.has(key)) {
          renewing.add(key);
          void make(graph, operation, asking, keeping, key)
            .catch(() => {})
            .finally(() => renewing.delete(key));
        }
        return answerOf(kept);
      };
    },
  };
}

/** Read only where somebody reads it: most hits are written out as they are. */
const answerOf = ({ json }: KeptAnswer): Answer => {
  let data: Data | null | undefined;
  return {
    get data() {
      return (data ??= (JSON.parse(json) as { data: Data | null }).data);
    },
    written: { json: Buffer.from(json) },
  };
};
