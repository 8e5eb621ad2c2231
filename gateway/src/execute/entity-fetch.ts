import type { FormattedExecutionResult } from 'graphql';
import type { FetchNode } from '../plan/plan-node.ts';
import { contextValues } from './context-values.ts';
import { type Asked, entityAnswer } from './entity-answer.ts';
import { entityKey } from './entity-key.ts';
import { placesAt } from './places.ts';
import type { Reach } from './reach.ts';
import { conditionalRepresentation } from './conditional-representation.ts';
import { rewriting } from './rewrites.ts';
import { type Data, own, type Path, type Run } from './run.ts';
import type { Message } from './send.ts';
import { variablesFor } from './send.ts';

/** A fetch of entities, compiled. */
export interface EntityFetch extends Omit<Message, 'variables'> {
  readonly domain: string;
  readonly number: number;
  /** Equal for fetches of one plan that ask the same of the same entities; null for one that is alone with its question. */
  readonly twin: string | null;
  /** Variables whose values come from objects around the entities. */
  readonly contextNames: readonly string[];
  /** What has to be asked now: nothing, one question, or one for each setting of the context. */
  ask(run: Run): Ask[];
  /** Puts what the domain says of entities where they stand. */
  receive(run: Run, asked: readonly Asked[], result: FormattedExecutionResult): void;
}

/** One question of a fetch. */
export interface Ask {
  readonly fetch: EntityFetch;
  readonly asked: readonly Asked[];
  readonly variables: Data;
  /** Told of the answer before anybody changes it. */
  readonly answered?: (result: FormattedExecutionResult) => void;
}

/** Asks a domain for its part of the entities at a path: each once, however often it stands there. */
export function entityFetch(
  reach: Reach,
  node: FetchNode,
  path: Path,
  number: number,
  twin: string | null = null,
): EntityFetch {
  const { serviceName: domain, operation: query, operationName = null, operationKind: kind } = node;
  const { requires = [], contextRewrites = [] } = node;
  const places = placesAt(path);
  const { wholeSchema } = reach.planner;
  const representFor = conditionalRepresentation(reach.planner, node, requires);
  const rewriteInput = rewriting(wholeSchema, node.inputRewrites);
  const receive = entityAnswer(wholeSchema, domain, node.outputRewrites, places);
  const contextOf = contextRewrites.length > 0 ? contextValues(wholeSchema, contextRewrites) : null;
  const keyOf = contextOf ? null : entityKey(wholeSchema, requires);
  const contextNames = [...new Set(contextRewrites.map(({ renameKeyTo }) => renameKeyTo))];
  // A client's variable must not stand in for a value of the context.
  const names = (node.variableUsages ?? []).filter((name) => !contextNames.includes(name));

  function questions(run: Run): Iterable<{ context: Data; asked: Map<string, Asked> }> {
    const all = new Map<string, { context: Data; asked: Map<string, Asked> }>();
    const represent = representFor(run);
    const quickly = new Map<string, Asked | null>();
    places.visit(run.data, (entity, around) => {
      const quick = keyOf?.(entity);
      if (quick !== undefined) {
        const met = quickly.get(quick);
        if (met !== undefined) return void met?.places.push(entity);
      }
      const found = represent(entity);
      if (!found || typeof own(found, '__typename') !== 'string') {
        if (quick !== undefined) quickly.set(quick, null);
        return;
      }
      rewriteInput?.(found);
      const context = contextOf ? contextOf(around) : {};
      const setting = contextOf ? JSON.stringify(context) : '';
      let question = all.get(setting);
      if (!question) all.set(setting, (question = { context, asked: new Map() }));
      const key = JSON.stringify(found);
      const known = question.asked.get(key);
      const one = known ?? { key, representation: found, places: [] };
      one.places.push(entity);
      if (!known) question.asked.set(key, one);
      if (quick !== undefined) quickly.set(quick, one);
    });
    return all.values();
  }

  const fetch: EntityFetch = {
    domain,
    number,
    query,
    operationName,
    kind,
    contextNames,
    twin,
    ask: (run) =>
      Array.from(questions(run), ({ context, asked }) => ({
        fetch,
        asked: [...asked.values()],
        variables: { ...variablesFor(run, names), ...context },
      })),
    receive,
  };
  return fetch;
}
