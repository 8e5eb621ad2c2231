import { StoaError } from '@stoa/kernel/errors.ts';
import type { GraphQLFormattedError } from 'graphql';
import type { FetchNode, QueryPlanSelectionNode } from '../plan/plan-node.ts';
import { copied, merge } from './merge.ts';
import { placesAt } from './places.ts';
import type { Reach } from './reach.ts';
import { type Represent, representation } from './representation.ts';
import { type Rewrite, rewriting } from './rewrites.ts';
import { abstractNames } from './type-names.ts';
import { type Data, isData, own, type Path, type Run, type Step } from './run.ts';
import { note, sender } from './send.ts';

/** One entity as a domain is asked for it, and all the objects of the answer that are it. */
interface Asked {
  readonly representation: Data;
  readonly places: Data[];
}

/** Asks a domain for its part of the entities at a path: each once, however often it stands there. */
export function entityFetch(
  reach: Reach,
  node: FetchNode,
  requires: readonly QueryPlanSelectionNode[],
  path: Path,
): Step {
  const send = sender(reach, node);
  const places = placesAt(path);
  const { wholeSchema } = reach.planner;
  const represent = representation(wholeSchema, requires);
  const rewriteInput = rewriting(wholeSchema, node.inputRewrites);
  const rewriteOutput = rewriting(wholeSchema, node.outputRewrites);
  const isAbstract = abstractNames(wholeSchema);

  return async (run) => {
    const asked = distinct(places.find(run.data), represent, rewriteInput);
    if (asked.length === 0) return;
    const { data, errors } = await send(
      run,
      asked.map(({ representation }) => representation),
    );
    if (data) receive(run, node.serviceName, asked, own(data, '_entities'), rewriteOutput, isAbstract);
    if (errors) place(run, node.serviceName, asked, errors, () => places.locate(run.data));
  };
}

function distinct(entities: readonly Data[], represent: Represent, rewrite: Rewrite | null): Asked[] {
  const asked = new Map<string, Asked>();
  for (const entity of entities) {
    const representation = represent(entity);
    if (!representation || typeof own(representation, '__typename') !== 'string') continue;
    rewrite?.(representation);
    const key = JSON.stringify(representation);
    const known = asked.get(key);
    if (known) known.places.push(entity);
    else asked.set(key, { representation, places: [entity] });
  }
  return [...asked.values()];
}

function receive(
  run: Run,
  domain: string,
  asked: readonly Asked[],
  answer: unknown,
  rewrite: Rewrite | null,
  isAbstract: ReadonlySet<unknown>,
): void {
  if (!Array.isArray(answer) || answer.length !== asked.length) {
    const error = new StoaError('INTERNAL_ERROR', `The domain "${domain}" answered other entities than asked for.`);
    return note(run, domain, { message: error.message, extensions: { code: error.code } });
  }
  for (const [index, { places }] of asked.entries()) {
    const entity: unknown = answer[index];
    if (!isData(entity)) continue;
    // Rewrites may depend on the type, which the domain was told and need not repeat.
    if (rewrite) {
      entity['__typename'] ??= own(places[0] ?? {}, '__typename');
      rewrite(entity);
    }
    // Nothing is of an abstract type: a domain that knows only the interface has not met the object's own type.
    if (isAbstract.has(own(entity, '__typename'))) delete entity['__typename'];
    for (let other = 1; other < places.length; other++) merge(places[other] ?? {}, copied(entity) as Data);
    merge(places[0] ?? {}, entity);
  }
}

/** An error of an entity is told at every place where it stands; one of the whole fetch at the first. */
function place(
  run: Run,
  domain: string,
  asked: readonly Asked[],
  errors: readonly GraphQLFormattedError[],
  locate: () => Map<Data, Path>,
): void {
  const located = locate();
  for (const error of errors) {
    const [root, index, ...rest] = error.path ?? [];
    const holed = root === '_entities' && typeof index === 'number' ? (asked[index]?.places ?? []) : null;
    for (const entity of holed ?? asked[0]?.places.slice(0, 1) ?? [])
      note(run, domain, error, [...(located.get(entity) ?? []), ...(holed ? rest : [])]);
  }
}
