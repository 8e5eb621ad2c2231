import { type EnumTypeDefinitionNode, Kind, parse, type StringValueNode } from 'graphql';

/** The subgraphs that a supergraph names, and where it says they are. */
export function subgraphUrls(supergraphSdl: string): Map<string, string> {
  const graphs = parse(supergraphSdl).definitions.find(
    (each): each is EnumTypeDefinitionNode =>
      each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  );
  const urls = new Map<string, string>();
  for (const { directives = [] } of graphs?.values ?? []) {
    const given = directives.find(({ name }) => name.value === 'join__graph')?.arguments ?? [];
    const text = (name: string) =>
      (given.find((arg) => arg.name.value === name)?.value as StringValueNode | undefined)?.value;
    const name = text('name');
    if (name !== undefined) urls.set(name, text('url') ?? '');
  }
  return urls;
}
