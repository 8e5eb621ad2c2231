import { createHash } from 'node:crypto';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { Caller } from '@stoa/platform/identity.ts';
import type { FormattedExecutionResult, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { PassedHeaders } from '../transport/header-rules.ts';
import type { FetchRequest, Transport } from '../transport/transport.ts';
import type { AnswerStore, KeptAnswer } from './answer-store.ts';
import { keyOf } from './cache-policy.ts';
import { entityTag } from './cache-tags.ts';
import { type EntityPolicy, entityPolicies } from './entity-policy.ts';
import { tagsOfEntity } from './written-tags.ts';

export interface EntityCaching {
  readonly store: AnswerStore;
  readonly clock: Clock;
  /** Whether a caller sees what everybody sees. */
  readonly isPublic: (caller: Caller) => boolean;
}

type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** The same way to a subgraph, which is asked only for the entities whose part is not kept. */
export function cachedEntities(
  subgraph: string,
  schema: GraphQLSchema,
  transport: Transport,
  { store, clock, isPublic }: EntityCaching,
  graph = '',
): Transport {
  /** Two domains may be asked in the same words, and one domain differently after another supergraph is served. */
  const place = `${graph}/${subgraph}`;
  const policyOf = entityPolicies(subgraph, schema);
  const { passed = none } = transport;
  const now = () => clock.now().getTime();

  return {
    ...transport,
    execute(asking, cancel) {
      const request = asking.kind === 'query' ? since(asking, store.told()) : asking;
      const { kind, variables, caller, query } = request;
      const asked = variables['representations'];
      if (kind !== 'query' || !Array.isArray(asked) || !isPublic(caller)) return transport.execute(request, cancel);
      const policy = policyOf(query);
      return policy ? keeping(request, asked as Representation[], policy) : transport.execute(request, cancel);

      async function keeping(
        given: FetchRequest,
        representations: readonly Representation[],
        kept: EntityPolicy,
      ): Promise<FormattedExecutionResult> {
        const about = aboutOf(place, given, passed);
        const keys = representations.map((each) => `${about}\n${JSON.stringify(each)}`);
        const began = await store.began();
        const found = (await store.getAll(keys)).map((each) => (each && now() < each.freshUntil ? each : null));
        const missing = representations.flatMap((each, index) => (found[index] ? [] : [{ each, index }]));
        const entities: unknown[] = found.map((each) => each && (JSON.parse(each.json) as unknown));
        if (missing.length === 0) return { data: { _entities: entities } };
        const rest = { ...given, variables: { ...variables, representations: missing.map(({ each }) => each) } };
        const answer = await transport.execute(rest, cancel);
        const list = answer.data?.['_entities'];
        if (!Array.isArray(list) || list.length !== missing.length) return { ...answer, ...placed(answer, missing) };
        for (const [at, { index }] of missing.entries()) entities[index] = list[at] as unknown;
        if (answer.errors) return { ...placed(answer, missing), data: { _entities: entities } };
        const freshUntil = now() + kept.maxAgeMs;
        await Promise.all(
          missing.map(({ each, index }, at) => keep(keys[index] ?? '', each, list[at], { ...kept, began, freshUntil })),
        );
        return { data: { _entities: entities } };
      }
    },
  };

  async function keep(
    key: string,
    representation: Representation,
    entity: unknown,
    { tags, began, freshUntil }: Pick<EntityPolicy, 'tags'> & Pick<KeptAnswer, 'began' | 'freshUntil'>,
  ): Promise<void> {
    const type = schema.getType(representation.__typename);
    const id = type && representation[keyOf(type) ?? ''];
    // Whom nobody can name, nobody can tell to have changed; and what is not there may come to be.
    if (entity === null || (typeof id !== 'string' && typeof id !== 'number')) return;
    const own = tagsOfEntity(type as GraphQLNamedType, keyOf(type as GraphQLNamedType) ?? '')?.(String(id)) ?? [];
    const all = [entityTag(subgraph, representation.__typename, String(id)), ...own, ...tags];
    await store.set(key, { json: JSON.stringify(entity), tags: all, began, freshUntil, staleUntil: freshUntil });
  }
}

const none: PassedHeaders = () => [];

/** So that it does not join a fetch that began before something was told to have changed: its answer is kept as the newer one. */
const since = (request: FetchRequest, told: number): FetchRequest =>
  told === 0 ? request : { ...request, after: (told % 2 ** 20) * 2 ** 32 + (request.after ?? 0) };

/** All that tells two answers about the same entity apart. */
function aboutOf(place: string, request: FetchRequest, passed: PassedHeaders): string {
  const { query, operationName, variables, caller, headers } = request;
  const { representations: _, ...others } = variables;
  const all = [place, query, operationName, others, caller.locale, caller.currency, passed(headers)];
  // Headers may be secrets, and the text is long: many keys have it in them.
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url');
}

/** Errors of those that were asked for, at the places where the client's fetch has them. */
function placed(
  { errors }: FormattedExecutionResult,
  missing: readonly { readonly index: number }[],
): Pick<FormattedExecutionResult, 'errors'> {
  if (!errors) return {};
  return {
    errors: errors.map((error) => {
      const [root, at, ...rest] = error.path ?? [];
      const index = root === '_entities' && typeof at === 'number' ? missing[at]?.index : undefined;
      return index === undefined ? error : { ...error, path: ['_entities', index, ...rest] };
    }),
  };
}
