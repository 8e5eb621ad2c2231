import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefinitionNode, type DocumentNode, Kind, parse, Source, visit } from 'graphql';

const sharedFolder = new URL('../../../schema/shared/', import.meta.url);
let shared: Map<string, DefinitionNode> | undefined;

/** A subgraph's own schema, with the shared definitions that it speaks of. Positions keep their file and line. */
export function readSchema(file: URL): DocumentNode {
  const own = parseFile(file);
  const wanted = new Set<DefinitionNode>();
  const defined = new Set(own.definitions.map(nameOf));
  const follow = (node: DocumentNode | DefinitionNode): void => {
    visit(node, {
      NamedType: ({ name }) => want(defined.has(name.value) ? undefined : sharedDefinitions().get(name.value)),
      Directive: ({ name }) =>
        want(defined.has(`@${name.value}`) ? undefined : sharedDefinitions().get(`@${name.value}`)),
    });
  };
  const want = (definition: DefinitionNode | undefined): void => {
    if (!definition || wanted.has(definition)) return;
    wanted.add(definition);
    follow(definition);
    // An interface brings the shared types that implement it: nobody names them, but resolvers answer with them.
    for (const each of sharedDefinitions().values())
      if ('interfaces' in each && each.interfaces?.some(({ name }) => name.value === nameOf(definition))) want(each);
  };
  follow(own);
  return { kind: Kind.DOCUMENT, definitions: [...own.definitions, ...wanted] };
}

function sharedDefinitions(): Map<string, DefinitionNode> {
  shared ??= new Map(
    readdirSync(sharedFolder)
      .flatMap((name) => parseFile(new URL(name, sharedFolder)).definitions)
      .map((definition) => [nameOf(definition) ?? '', definition]),
  );
  return shared;
}

const parseFile = (file: URL): DocumentNode => {
  const path = fileURLToPath(file);
  return parse(
    new Source(readFileSync(file, 'utf8'), path.slice(path.search(/(schema|subgraphs)[/\\][^/\\]+[/\\]?[^/\\]*$/))),
  );
};

/** Of a directive with its sign, so that a type of the same name is another. */
const nameOf = (definition: DefinitionNode): string | undefined =>
  definition.kind === Kind.DIRECTIVE_DEFINITION
    ? `@${definition.name.value}`
    : 'name' in definition && !definition.kind.endsWith('Extension')
      ? definition.name?.value
      : undefined;
