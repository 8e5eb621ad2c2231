/**
 * Typed resolvers for every subgraph, in one loop and by naming rule:
 * `XModel` in src/models.ts is what a resolver of schema type `X` receives; src/context.ts says what it is given.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { readSchema } from '@stoa/platform/schema-files.ts';
import { type DocumentNode, Kind, parse } from 'graphql';

const root = new URL('./subgraphs/', import.meta.url);
const federation = parse(`
  scalar FieldSet
  scalar link__Import
  directive @link(url: String!, as: String, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @external on OBJECT | FIELD_DEFINITION
  directive @requires(fields: FieldSet!) on FIELD_DEFINITION
  directive @provides(fields: FieldSet!) on FIELD_DEFINITION
  directive @override(from: String!) on FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ENUM | ENUM_VALUE | SCALAR | INPUT_OBJECT | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ENUM | ENUM_VALUE | SCALAR | INPUT_OBJECT | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
`);

for (const domain of (await readdir(root)).toSorted()) {
  const folder = new URL(`${domain}/`, root);
  if (!existsSync(new URL('schema.graphql', folder))) continue;
  const out = new URL('src/generated/types.ts', folder);
  await mkdir(new URL('.', out), { recursive: true });
  await writeFile(out, await typesOf(folder));
  process.stdout.write(`${domain}: src/generated/types.ts\n`);
}

async function typesOf(folder: URL): Promise<string> {
  const schema = withoutSchemaLinks(readSchema(new URL('schema.graphql', folder)));
  const models = exportedModels(new URL('src/models.ts', folder));
  const names = schema.definitions.flatMap((definition) =>
    'name' in definition && definition.name ? [definition.name.value] : [],
  );
  const own = names.filter((name) => models.has(name)).map((name) => [name, `../models.ts#${name}Model`]);
  const connections = names.filter(
    (name) => name.endsWith('Connection') && models.has(name.slice(0, -'Connection'.length)),
  );
  const body = await codegen({
    filename: 'types.ts',
    schema: { kind: Kind.DOCUMENT, definitions: [...federation.definitions, ...schema.definitions] },
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      inputMaybeValue: 'T | null | undefined',
      strictScalars: true,
      defaultScalarType: 'unknown',
      contextType: '../context.ts#Context',
      scalars: {
        ID: 'string',
        DateTime: { input: 'Date', output: 'Date | string' },
        Decimal: 'string',
        BigInt: 'bigint',
        CurrencyCode: '@stoa/kernel/currency.ts#CurrencyCode',
        JSON: 'unknown',
        FieldSet: 'string',
        link__Import: 'string',
        _FieldSet: 'string',
      },
      mappers: {
        ...(names.includes('Money') && { Money: '@stoa/kernel/money.ts#Money as MoneyValue' }),
        ...(names.includes('UserError') && { UserError: '@stoa/platform/answer.ts#UserErrorModel' }),
        ...Object.fromEntries(own),
        ...Object.fromEntries(connections.map((name) => [name, `${name}Model`])),
      },
    },
  });
  const header = [
    '// Made by `npm run codegen` from schema.graphql and models.ts. Do not edit.',
    ...(connections.length > 0 ? ["import type { Connection } from '@stoa/kernel/pages.ts';"] : []),
  ];
  const aliases = connections.map(
    (name) => `export type ${name}Model = Connection<${name.slice(0, -'Connection'.length)}Model>;`,
  );
  return [...header, body.replaceAll('import  type', 'import type'), ...aliases, ''].join('\n');
}

/** Which types have a model of their own: read as text, for a type leaves no trace at run time. */
function exportedModels(file: URL): Set<string> {
  if (!existsSync(file)) return new Set();
  const found = readFileSync(file, 'utf8').matchAll(/export (?:interface|type) (\w+)Model\b/g);
  return new Set([...found].map(([, name]) => name ?? ''));
}

function withoutSchemaLinks(document: DocumentNode): DocumentNode {
  return { ...document, definitions: document.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION) };
}
