import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { coordinatesOf } from './field-coordinates.ts';

export interface Unused {
  readonly coordinate: string;
  readonly kind: 'field' | 'argument' | 'input' | 'value';
  readonly isDeprecated: boolean;
}

/** Who asks an interface asks all that implement it: the same fields of the interfaces of a field's type. */
export function asInterface(schema: GraphQLSchema, coordinate: string): string[] {
  const [, owner = '', rest = ''] = /^(\w+)(\..+)$/.exec(coordinate) ?? [];
  const type = schema.getType(owner);
  const [, field = ''] = /^\.(\w+)/.exec(rest) ?? [];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return type
    .getInterfaces()
    .filter((each) => Object.hasOwn(each.getFields(), field))
    .map(({ name }) => name + rest);
}

/** What nobody used; an argument of a field that nobody used goes without saying. */
export function unusedCoordinates(schema: GraphQLSchema, used: ReadonlySet<string>): Unused[] {
  const isUsed = (each: string): boolean =>
    used.has(each) || asInterface(schema, each).some((other) => used.has(other));
  return coordinatesOf(schema)
    .filter((each) => !isUsed(each))
    .filter((each) => !each.includes('(') || isUsed(each.slice(0, each.indexOf('('))))
    .map((coordinate) => ({ coordinate, ...partOf(schema, coordinate) }));
}

function partOf(schema: GraphQLSchema, coordinate: string): Omit<Unused, 'coordinate'> {
  const [, owner = '', member = '', arg] = /^(\w+)\.(\w+)(?:\((\w+):\))?$/.exec(coordinate) ?? [];
  const type = schema.getType(owner);
  const isOld = (part: { readonly deprecationReason?: string | null | undefined } | undefined) =>
    Boolean(part?.deprecationReason);
  if (isEnumType(type)) return { kind: 'value', isDeprecated: isOld(type.getValue(member) ?? undefined) };
  if (isInputObjectType(type)) return { kind: 'input', isDeprecated: isOld(type.getFields()[member]) };
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[member] : undefined;
  if (arg === undefined) return { kind: 'field', isDeprecated: isOld(field) };
  return { kind: 'argument', isDeprecated: isOld(field?.args.find(({ name }) => name === arg)) };
}
