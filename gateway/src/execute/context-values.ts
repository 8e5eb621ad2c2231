import type { GraphQLSchema } from 'graphql';
import type { FetchDataKeyRenamer } from '../plan/plan-node.ts';
import { type Data, isData, own } from './run.ts';
import { typeNamesUnder } from './type-names.ts';

const fragment = '... on ';

/** A value below an object; undefined when the object is of another type, or has no such field. */
type Read = (value: unknown) => unknown;

/**
 * What @fromContext takes from the objects around an entity. A path climbs one field for each `..`, then goes down: the
 * first that leads to a value wins, for a context may be set on several types.
 */
export function contextValues(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataKeyRenamer[],
): (around: readonly Data[]) => Data {
  const reads = rewrites.map(({ path, renameKeyTo }) => {
    const up = path.findLastIndex((element) => element === '..') + 1;
    return { name: renameKeyTo, up, read: reading(schema, path.slice(up)) };
  });
  return (around) => {
    const values: Data = {};
    for (const { name, up, read } of reads) {
      if (Object.hasOwn(values, name)) continue;
      const value = read(around[around.length - 1 - up]);
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
}

function reading(schema: GraphQLSchema, path: readonly string[]): Read {
  const [element, ...rest] = path;
  if (element === undefined) return (value) => value;
  const read = reading(schema, rest);
  const isOfType = element.startsWith(fragment) ? typeTest(schema, element.slice(fragment.length)) : null;
  const go: Read = (value) => {
    if (Array.isArray(value)) return value.map(go);
    // Nothing was found, which is a value too; below it there is nothing else.
    if (!isData(value)) return value;
    if (isOfType) return isOfType(value) ? read(value) : undefined;
    return read(own(value, element));
  };
  return go;
}

function typeTest(schema: GraphQLSchema, condition: string): (data: Data) => boolean {
  const names = typeNamesUnder(schema, condition);
  return (data) => {
    const name = own(data, '__typename');
    return name === undefined || names.has(name as string);
  };
}
