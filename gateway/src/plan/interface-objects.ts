import { type DirectiveNode, Kind, parse, visit } from 'graphql';

/** The interfaces of a supergraph that are an @interfaceObject in some subgraph. */
export function interfaceObjects(supergraphSdl: string): ReadonlySet<string> {
  const names = new Set<string>();
  visit(parse(supergraphSdl, { noLocation: true }), {
    InterfaceTypeDefinition({ name, directives = [] }) {
      if (directives.some(isInterfaceObject)) names.add(name.value);
    },
  });
  return names;
}

const isInterfaceObject = ({ name, arguments: given = [] }: DirectiveNode): boolean =>
  name.value === 'join__type' &&
  given.some(
    ({ name: argument, value }) => argument.value === 'isInterfaceObject' && value.kind === Kind.BOOLEAN && value.value,
  );
