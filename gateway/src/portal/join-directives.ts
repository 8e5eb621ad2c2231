import { type ConstDirectiveNode, type ConstValueNode, Kind } from 'graphql';

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export type DirectiveValues = Readonly<Record<string, unknown>>;

/** The arguments of each use of a directive on a definition. */
export const usesOf = ({ directives = [] }: Directed, name: string): DirectiveValues[] =>
  directives
    .filter((each) => each.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map(({ name: { value: key }, value }) => [key, plain(value)])),
    );

export const textOf = (values: DirectiveValues, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' ? value : null;
};

function plain(value: ConstValueNode): unknown {
  switch (value.kind) {
    case Kind.NULL:
      return null;
    case Kind.BOOLEAN:
    case Kind.STRING:
    case Kind.ENUM:
      return value.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(value.value);
    case Kind.LIST:
      return value.values.map(plain);
    default:
      return Object.fromEntries(value.fields.map((field) => [field.name.value, plain(field.value)]));
  }
}
