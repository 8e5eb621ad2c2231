import type { GraphQLSchema } from 'graphql';
import type { FetchDataRewrite } from '../plan/plan-node.ts';
import { type Data, own } from './run.ts';
import { typeNamesUnder } from './type-names.ts';

export type Rewrite = (value: unknown) => void;

const fragment = '... on ';

/** Changes that a plan asks for in what is sent or received: a type name for an interface object, an alias undone. */
export function rewriting(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[] | undefined): Rewrite | null {
  if (!rewrites || rewrites.length === 0) return null;
  const all = rewrites.map((rewrite) => at(schema, rewrite.path.slice(0, -1), change(rewrite)));
  return (value) => {
    for (const each of all) each(value);
  };
}

function change(rewrite: FetchDataRewrite): (data: Data) => void {
  const name = rewrite.path.at(-1) ?? '';
  switch (rewrite.kind) {
    case 'ValueSetter':
      return (data) => {
        data[name] = rewrite.setValueTo as unknown;
      };
    case 'KeyRenamer':
      return (data) => {
        const value = own(data, name);
        if (value === undefined || value === null) return;
        data[rewrite.renameKeyTo] = value;
        delete data[name];
      };
    default:
      throw new Error(
        `A plan asks for the rewrite ${JSON.stringify(rewrite satisfies never)}, which is not known here.`,
      );
  }
}

function at(schema: GraphQLSchema, path: readonly string[], change: (data: Data) => void): Rewrite {
  const [first, ...rest] = path;
  const next: (data: Data) => void = first === undefined ? change : into(schema, first, at(schema, rest, change));
  const apply: Rewrite = (value) => {
    if (Array.isArray(value)) for (const each of value) apply(each);
    else if (typeof value === 'object' && value !== null) next(value as Data);
  };
  return apply;
}

function into(schema: GraphQLSchema, element: string, apply: Rewrite): (data: Data) => void {
  if (!element.startsWith(fragment)) return (data) => apply(own(data, element));
  const names = typeNamesUnder(schema, element.slice(fragment.length));
  return (data) => {
    const name = own(data, '__typename');
    if (name === undefined || names.has(name as string)) apply(data);
  };
}
