import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  typeFromAST,
} from 'graphql';
import type { MetOperation } from '../extend/plugin.ts';

type Values = Readonly<Record<string, unknown>>;

/** Of one request's variables: each input field and enum value that is given is told once for each place. */
export type ReadInputs = (variables: Values, tell: (coordinate: string) => void) => void;

/** Enough for every honest input; what is longer or deeper is not looked through to its end. */
const mostItems = 50;
const deepest = 8;

/** Null where variables are plain values: then nothing is paid. */
export function inputCoordinates({ operation, schema }: MetOperation): ReadInputs | null {
  const typed = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
    const type = getNamedType(typeFromAST(schema, node as never));
    return isInputObjectType(type) || isEnumType(type) ? [{ name: variable.name.value, type }] : [];
  });
  if (typed.length === 0) return null;
  return (variables, tell) => {
    for (const { name, type } of typed) if (Object.hasOwn(variables, name)) read(type, variables[name], tell, deepest);
  };
}

function read(
  type: GraphQLInputObjectType | GraphQLEnumType,
  value: unknown,
  tell: (coordinate: string) => void,
  depth: number,
): void {
  if (value === null || value === undefined || depth === 0) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, mostItems)) read(type, item, tell, depth - 1);
  } else if (isEnumType(type)) {
    if (typeof value === 'string') tell(`${type.name}.${value}`);
  } else if (typeof value === 'object') {
    const fields = type.getFields();
    for (const [name, inner] of Object.entries(value)) {
      if (!Object.hasOwn(fields, name)) continue;
      tell(`${type.name}.${name}`);
      const named = getNamedType(fields[name]?.type);
      if (isInputObjectType(named) || isEnumType(named)) read(named, inner, tell, depth - 1);
    }
  }
}
