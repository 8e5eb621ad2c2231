import {
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  type TypeDefinitionNode,
} from 'graphql';
import { textOf, usesOf } from './join-directives.ts';

export interface SubgraphPicture {
  readonly name: string;
  readonly url: string;
}

export interface FieldPicture {
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly args: readonly { readonly name: string; readonly type: string }[];
  readonly owners: readonly string[];
  /** Where it is only known of: to be told in a key, or to be required. */
  readonly externalIn: readonly string[];
  readonly requires: readonly OfSubgraph[];
  readonly provides: readonly OfSubgraph[];
  readonly overrides: readonly OfSubgraph[];
  readonly deprecated: string | null;
  readonly tags: readonly string[];
}

interface OfSubgraph {
  readonly subgraph: string;
  readonly fields: string;
}

export interface TypePicture {
  readonly name: string;
  readonly kind: 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';
  readonly description: string | null;
  /** All that know it: the one with most of its fields first. */
  readonly owners: readonly string[];
  readonly keys: readonly OfSubgraph[];
  readonly interfaces: readonly string[];
  readonly members: readonly string[];
  readonly values: readonly string[];
  readonly fields: readonly FieldPicture[];
  readonly tags: readonly string[];
  readonly isInaccessible: boolean;
}

export interface EdgePicture {
  readonly from: string;
  readonly to: string;
  readonly kind: 'field' | 'argument' | 'implements' | 'member';
  readonly fields: readonly string[];
}

export interface SupergraphPicture {
  readonly subgraphs: readonly SubgraphPicture[];
  readonly types: readonly TypePicture[];
  readonly edges: readonly EdgePicture[];
}

const kinds = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
} as const;

/** What composition wrote down: who owns which type and field, by which keys they are joined, who adds to whom. */
export function supergraphPicture(supergraphSdl: string): SupergraphPicture {
  const definitions = parse(supergraphSdl, { noLocation: true }).definitions;
  const graphs = graphsOf(definitions);
  const types = definitions
    .filter(isTypeDefinitionNode)
    // Types of composition's own have two underscores in their names: join__Graph, link__Purpose.
    .filter(({ name }) => !name.value.includes('__'))
    .map((node) => typePicture(node, graphs));
  return { subgraphs: [...graphs.values()], types, edges: edgesOf(types) };
}

type Graphs = ReadonlyMap<string, SubgraphPicture>;

function graphsOf(definitions: readonly DefinitionNode[]): Graphs {
  const node = definitions.find(
    (each): each is EnumTypeDefinitionNode =>
      each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  );
  return new Map(
    (node?.values ?? []).map((value) => {
      const [graph = {}] = usesOf(value, 'join__graph');
      return [value.name.value, { name: textOf(graph, 'name') ?? value.name.value, url: textOf(graph, 'url') ?? '' }];
    }),
  );
}

function typePicture(node: TypeDefinitionNode, graphs: Graphs): TypePicture {
  const joined = usesOf(node, 'join__type');
  const known = unique(joined.flatMap((each) => nameOf(graphs, each)));
  const fields = 'fields' in node && node.fields ? node.fields.map((field) => fieldPicture(field, graphs, known)) : [];
  const owned = (subgraph: string) => fields.filter(({ owners }) => owners.includes(subgraph)).length;
  return {
    name: node.name.value,
    kind: kinds[node.kind],
    description: node.description?.value ?? null,
    owners: known.toSorted((a, b) => owned(b) - owned(a)),
    keys: joined.flatMap((each) => ofSubgraph(graphs, each, 'key')),
    interfaces: 'interfaces' in node ? (node.interfaces ?? []).map(({ name }) => name.value) : [],
    members: node.kind === Kind.UNION_TYPE_DEFINITION ? (node.types ?? []).map(({ name }) => name.value) : [],
    values: node.kind === Kind.ENUM_TYPE_DEFINITION ? (node.values ?? []).map(({ name }) => name.value) : [],
    fields,
    tags: tagsOf(node),
    isInaccessible: usesOf(node, 'inaccessible').length > 0,
  };
}

function fieldPicture(
  node: FieldDefinitionNode | InputValueDefinitionNode,
  graphs: Graphs,
  known: readonly string[],
): FieldPicture {
  const joined = usesOf(node, 'join__field').filter((each) => each['graph'] !== undefined);
  const owning = joined.filter((each) => each['external'] !== true && each['usedOverridden'] !== true);
  const all = (name: string) => joined.flatMap((each) => ofSubgraph(graphs, each, name));
  const [deprecated] = usesOf(node, 'deprecated');
  return {
    name: node.name.value,
    description: node.description?.value ?? null,
    type: print(node.type),
    args:
      'arguments' in node
        ? (node.arguments ?? []).map(({ name, type }) => ({ name: name.value, type: print(type) }))
        : [],
    // Without a word about it a field belongs to all that know its type.
    owners: joined.length === 0 ? known : unique(owning.flatMap((each) => nameOf(graphs, each))),
    externalIn: unique(joined.filter((each) => each['external'] === true).flatMap((each) => nameOf(graphs, each))),
    requires: all('requires'),
    provides: all('provides'),
    overrides: all('override'),
    deprecated: deprecated ? (textOf(deprecated, 'reason') ?? 'No longer supported') : null,
    tags: tagsOf(node),
  };
}

function edgesOf(types: readonly TypePicture[]): EdgePicture[] {
  const names = new Set(types.map(({ name }) => name));
  const edges = new Map<string, { from: string; to: string; kind: EdgePicture['kind']; fields: string[] }>();
  const join = (from: string, to: string, kind: EdgePicture['kind'], field?: string): void => {
    if (!names.has(to) || from === to) return;
    const key = `${from} ${to} ${kind}`;
    const edge = edges.get(key) ?? { from, to, kind, fields: [] };
    if (field !== undefined && !edge.fields.includes(field)) edge.fields.push(field);
    edges.set(key, edge);
  };
  for (const { name, fields, interfaces, members } of types) {
    for (const field of fields) {
      join(name, bare(field.type), 'field', field.name);
      for (const arg of field.args) join(name, bare(arg.type), 'argument', field.name);
    }
    for (const to of interfaces) join(name, to, 'implements');
    for (const to of members) join(name, to, 'member');
  }
  return [...edges.values()];
}

const bare = (type: string): string => type.replaceAll(/[[\]!]/g, '');

const unique = (names: readonly string[]): string[] => [...new Set(names)];

const tagsOf = (node: Parameters<typeof usesOf>[0]): string[] =>
  usesOf(node, 'tag').flatMap((each) => textOf(each, 'name') ?? []);

const nameOf = (graphs: Graphs, values: Readonly<Record<string, unknown>>): string[] => {
  const name = graphs.get(String(values['graph']))?.name;
  return name === undefined ? [] : [name];
};

const ofSubgraph = (graphs: Graphs, values: Readonly<Record<string, unknown>>, argument: string): OfSubgraph[] => {
  const fields = textOf(values, argument);
  return fields === null ? [] : nameOf(graphs, values).map((subgraph) => ({ subgraph, fields }));
};
