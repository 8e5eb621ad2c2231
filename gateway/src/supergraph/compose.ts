import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, type ServiceDefinition, Supergraph } from '@apollo/federation-internals';
import { StoaError } from '@stoa/kernel/errors.ts';
import { type DocumentNode, type GraphQLError, printSchema } from 'graphql';

export interface SubgraphSource {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

export interface Composed {
  readonly supergraphSdl: string;
  readonly apiSdl: string;
}

/** All subgraphs as one schema, or every reason why not, each with subgraph, file and line. */
export function compose(subgraphs: readonly SubgraphSource[]): Composed {
  const services: ServiceDefinition[] = subgraphs.map(({ name, typeDefs }) => ({
    name,
    typeDefs,
    url: `http://${name}/graphql`,
  }));
  const result = composeServices(services);
  if (result.errors) throw new StoaError('COMPOSITION_FAILED', result.errors.map(explain).join('\n\n'));
  return { supergraphSdl: result.supergraphSdl, apiSdl: apiOf(result.supergraphSdl) };
}

export function apiOf(supergraphSdl: string): string {
  const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });
  return printSchema(supergraph.apiSchema().toGraphQLJSSchema());
}

/** What to do about the mistakes that people make most. */
const hints: Readonly<Record<string, string>> = {
  INVALID_FIELD_SHARING: 'Let one subgraph own the field, or mark it @shareable in all of them.',
  SATISFIABILITY_ERROR: 'Give the type a @key(fields: "id") in each subgraph that has fields of it.',
  FIELD_TYPE_MISMATCH: 'Give the field one type in all subgraphs: shared types belong in schema/shared.',
  FIELD_ARGUMENT_TYPE_MISMATCH: 'Give the argument one type in all subgraphs.',
  EMPTY_MERGED_INPUT_TYPE: 'An input field must be in every subgraph that has the input.',
  ENUM_VALUE_MISMATCH: 'An enum that is both input and output must have the same values everywhere.',
  INTERFACE_FIELD_NO_IMPLEM: 'Add the field to each type that implements the interface.',
  INVALID_GRAPHQL: 'Check the spelling of types and directives, and that directives are imported by @link.',
  EXTENSION_WITH_NO_BASE: 'Define the type in one subgraph without "extend".',
  TYPE_KIND_MISMATCH: 'Use one kind of type (object, input, enum …) for this name in all subgraphs.',
  KEY_INVALID_FIELDS: 'Use @key(fields: "id"), and have the field id.',
};

function explain(error: GraphQLError): string {
  const given = error.extensions['code'];
  const code = typeof given === 'string' ? given : 'INVALID_GRAPHQL';
  const places = (error.nodes ?? []).flatMap((node) => {
    const { loc } = node;
    const name = 'subgraph' in node ? String(node.subgraph) : undefined;
    return loc ? [`  ${name ? `subgraph ${name}, ` : ''}${loc.source.name}:${loc.startToken.line}`] : [];
  });
  const hint = hints[code];
  return [`${code}: ${error.message}`, ...new Set(places), ...(hint ? [`  Hint: ${hint}`] : [])].join('\n');
}
