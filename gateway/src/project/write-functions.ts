import { type FieldNode, type GraphQLOutputType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Data } from '../execute/run.ts';
import { type Composite, type Selected, type Selecting, subfields } from './fields.ts';
import { leafTest } from './leaf-test.ts';

export interface Problems {
  readonly at: readonly number[];
  report(message: string, path: (string | number)[]): void;
}

export interface Writing {
  readonly selecting: Selecting;
  readonly problems: Problems;
  /** For an abstract type: what projects an object of the type that it says it is. */
  byType(
    nodes: readonly FieldNode[],
    declared: string,
    path: readonly string[],
    depth: number,
  ): (name: unknown) => ((data: Data) => Data | null) | null;
}

/** Where a value stands: JavaScript for each element of its path, and how many lists are around it. */
interface Place {
  readonly path: readonly string[];
  readonly depth: number;
}

/** Writes and loads one function an object or list below `type`; a function gives null when a null bubbles through it. */
export function writeFunctions(
  { selecting, problems, byType }: Writing,
  type: Composite,
  fields: readonly Selected[],
  path: readonly string[],
  depth: number,
): (data: Data) => Data | null {
  const kept: unknown[] = [];
  const keep = (value: unknown): string => `k[${kept.push(value) - 1}]`;
  const functions: string[] = [];
  const define = (body: string): string => {
    functions.push(`const f${functions.length} = (s) => {\n${body}\n};`);
    return `f${functions.length - 1}`;
  };

  function object(of: Composite, selected: readonly Selected[], place: Place): string {
    const lines: string[] = [`if (typeof s !== 'object') ${bad('object', place)}`];
    const properties = selected.map(({ name, nodes, field }, index) => {
      const key = JSON.stringify(selecting.renamed?.get(name) ?? name);
      if (!field) {
        // A domain that knows only the interface cannot say of which type its object is.
        if (!isObjectType(of)) lines.push(bad('object of a known type', { ...place, path: [...place.path, key] }));
        return `${key}: ${JSON.stringify(of.name)}`;
      }
      // A name that every object inherits is read only where the answer itself has it.
      const from = JSON.stringify(name);
      const read = name in Object.prototype ? `(Object.hasOwn(s, ${from}) ? s[${from}] : null)` : `s[${from}]`;
      const below = { path: [...place.path, key], depth: place.depth };
      lines.push(`let v${index} = ${read};`, complete(`v${index}`, field.type, nodes, below));
      return `${key}: v${index}`;
    });
    return define(`${lines.join('\n')}\nreturn { ${properties.join(', ')} };`);
  }

  /** Statements that leave in `v` what may stand there, or null; in a place that forbids null they return. */
  function complete(v: string, of: GraphQLOutputType, nodes: readonly FieldNode[], place: Place): string {
    if (isNonNullType(of))
      return `if (${v} == null) { ${problem('Cannot return null for a non-nullable field.', place)}; return null; }
${value(v, of.ofType, nodes, place)}
if (${v} === null) return null;`;
    return `if (${v} == null) ${v} = null; else { ${value(v, of, nodes, place)} }`;
  }

  function value(v: string, of: GraphQLOutputType, nodes: readonly FieldNode[], place: Place): string {
    if (isListType(of)) return `${v} = ${list(of.ofType, nodes, place)}(${v});`;
    if (isLeafType(of)) {
      const test = leafTest(of, keep);
      return test ? `if (!(${test(v)})) { ${problem(`Invalid value for ${of.name}.`, place)}; ${v} = null; }` : '';
    }
    if (isObjectType(of)) {
      if (of.name.startsWith('__')) return '';
      return `${v} = ${object(of, subfields(selecting, of, nodes), place)}(${v});`;
    }
    const choose = keep(byType(nodes, String(of), place.path, place.depth));
    const unknown = problem('The object is of a type that is not known.', place);
    return `{ const p = ${choose}(${v}.__typename); if (p) ${v} = p(${v}); else { ${unknown}; ${v} = null; } }`;
  }

  function list(of: GraphQLOutputType, nodes: readonly FieldNode[], { path: to, depth: deep }: Place): string {
    const place = { path: [...to, `x[${deep}]`], depth: deep + 1 };
    return define(`if (!Array.isArray(s)) ${bad('list', { path: to, depth: deep })}
const out = new Array(s.length);
for (let i = 0; i < s.length; i++) {
x[${deep}] = i;
let v = s[i];
${complete('v', of, nodes, place)}
out[i] = v;
}
return out;`);
  }

  const bad = (wanted: string, place: Place) => `{ ${problem(`Not a ${wanted}.`, place)}; return null; }`;
  const problem = (message: string, { path: to }: Place) => `report(${JSON.stringify(message)}, [${to.join(', ')}])`;

  const entry = object(type, fields, { path, depth });
  // Names come from a validated operation and pass through JSON.stringify: nothing of a client becomes code.
  // oxlint-disable-next-line typescript/no-implied-eval -- see above
  const load = new Function('k', 'x', 'report', `'use strict';\n${functions.join('\n')}\nreturn ${entry};`);
  return (load as (...given: unknown[]) => (data: Data) => Data | null)(kept, problems.at, problems.report);
}
