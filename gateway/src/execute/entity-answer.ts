import { StoaError } from '@stoa/kernel/errors.ts';
import type { FormattedExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { FetchDataRewrite } from '../plan/plan-node.ts';
import { merge, mergeCopy } from './merge.ts';
import type { Places } from './places.ts';
import { type Rewrite, rewriting } from './rewrites.ts';
import { type Data, isData, own, type Path, type Run } from './run.ts';
import { note, nothing } from './send.ts';
import { abstractNames } from './type-names.ts';

/** One entity as a domain is asked for it, and all the objects of the answer that are it. */
export interface Asked {
  /** The representation as text. */
  readonly key: string;
  readonly representation: Data;
  readonly places: Data[];
}

/** Puts what a domain says of entities where they stand, and its errors too. */
export function entityAnswer(
  schema: GraphQLSchema,
  domain: string,
  rewrites: readonly FetchDataRewrite[] | undefined,
  places: Places,
): (run: Run, asked: readonly Asked[], result: FormattedExecutionResult) => void {
  const rewrite = rewriting(schema, rewrites);
  const isAbstract = abstractNames(schema);
  return (run, asked, { data, errors }) => {
    if (data) receive(run, domain, asked, own(data, '_entities'), rewrite, isAbstract);
    const told = data || errors ? errors : [nothing(domain)];
    if (told) place(run, domain, asked, told, () => places.locate(run.data));
  };
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
    for (let other = 1; other < places.length; other++) mergeCopy(places[other] ?? {}, entity);
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
    const holed = (root === '_entities' && typeof index === 'number' && asked[index]?.places) || null;
    for (const entity of holed ?? asked[0]?.places.slice(0, 1) ?? [])
      note(run, domain, error, [...(located.get(entity) ?? []), ...(holed ? rest : [])]);
  }
}
