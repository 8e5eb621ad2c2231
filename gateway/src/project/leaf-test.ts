import { type GraphQLEnumType, type GraphQLScalarType, isEnumType } from 'graphql';

/** A JavaScript test of whether `v` may stand for the type; null when anything may. `keep` gives a name to a value. */
export function leafTest(
  type: GraphQLScalarType | GraphQLEnumType,
  keep: (value: unknown) => string,
): ((v: string) => string) | null {
  if (isEnumType(type)) {
    const names = keep(new Set(type.getValues().map(({ name }) => name)));
    return (v) => `${names}.has(${v})`;
  }
  return tests[type.name] ?? null;
}

const tests: Readonly<Record<string, (v: string) => string>> = {
  String: (v) => `typeof ${v} === 'string'`,
  ID: (v) => `(typeof ${v} === 'string' || Number.isInteger(${v}))`,
  Int: (v) => `Number.isInteger(${v})`,
  Float: (v) => `Number.isFinite(${v})`,
  Boolean: (v) => `typeof ${v} === 'boolean'`,
};
