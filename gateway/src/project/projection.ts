import {
  type GraphQLFormattedError,
  type GraphQLObjectType,
  isCompositeType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type Data, own } from '../execute/run.ts';
import { type Composite, fieldsIn, type Selected, type Selecting, subfields } from './fields.ts';
import { type Problems, writeFunctions } from './write-functions.ts';
import type { FieldNode } from 'graphql';

/** The answer of a client out of all that domains have said; null when a null has bubbled to the top. */
export type Projection = (data: Data) => {
  readonly data: Data | null;
  readonly problems: readonly GraphQLFormattedError[];
};

/**
 * Compiles the shape of an answer, in the order of the operation and under its aliases, to JavaScript: it runs for each
 * field of each answer, and generated code with fixed shapes is several times faster than walking the selection.
 */
export function projection(selecting: Selecting, root: GraphQLObjectType): Projection {
  const { problems, taken } = reporting();
  const project = compile(selecting, root, fieldsIn(selecting, root), [], 0, problems);
  return (data) => {
    const projected = project(data);
    return { data: projected, problems: taken() };
  };
}

/** The same for a part of an answer: what is selected of an object that stands somewhere in it. */
export function partProjection(selecting: Selecting, declared: Composite, selectionSet: SelectionSetNode): Projection {
  const { problems, taken } = reporting();
  const known = new Map<unknown, Project>();
  const projectFor = (name: unknown): Project => {
    const ready = known.get(name);
    if (ready) return ready;
    const met = selecting.schema.getType(typeof name === 'string' ? name : declared.name);
    const type = isCompositeType(met) && 'getFields' in met ? met : declared;
    const made = compile(selecting, type, fieldsIn(selecting, type, selectionSet), [], 0, problems);
    known.set(name, made);
    return made;
  };
  return (data) => {
    const projected = projectFor(isObjectType(declared) ? declared.name : own(data, '__typename'))(data);
    return { data: projected, problems: taken() };
  };
}

function reporting() {
  const found: GraphQLFormattedError[] = [];
  // Positions in lists, innermost last: where we are, should there be something to report.
  const at: number[] = [];
  const problems: Problems = { at, report: (message, path) => void found.push({ message, path }) };
  return { problems, taken: () => found.splice(0) };
}

type Project = (data: Data) => Data | null;

function compile(
  selecting: Selecting,
  type: Composite,
  fields: readonly Selected[],
  path: readonly string[],
  depth: number,
  problems: Problems,
): Project {
  const byType = (nodes: readonly FieldNode[], declared: string, below: readonly string[], deep: number) => {
    const known = new Map<unknown, Project>();
    // Made when a type is first met: few of forty possible errors ever are.
    return (name: unknown): Project | null => {
      const ready = known.get(name);
      if (ready) return ready;
      const met = selecting.schema.getType(typeof name === 'string' ? name : declared);
      if (!isCompositeType(met) || !('getFields' in met)) return null;
      const made = compile(selecting, met, subfields(selecting, met, nodes), below, deep, problems);
      known.set(name, made);
      return made;
    };
  };
  return writeFunctions({ selecting, problems, byType }, type, fields, path, depth);
}
