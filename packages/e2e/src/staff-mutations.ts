import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
} from 'graphql';
import { ids } from '@stoa/kernel/ids.ts';
import { domainNames, schemaOf } from '@stoa/runtime/serving/domains.ts';

const api = new URL('../../../schema/api.graphql', import.meta.url);
const someUuid = '01890a5d-ac96-774b-bcce-b302099a8057';

export interface StaffMutation {
  readonly domain: string;
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every mutation that is tagged for staff or sellers, with the least input that is valid: made from the schema. */
export function staffMutations(): StaffMutation[] {
  const schema = buildSchema(readFileSync(api, 'utf8'), { assumeValidSDL: true });
  return domainNames().flatMap((domain) => taggedIn(domain).map((name) => callOf(schema, domain, name)));
}

function taggedIn(domain: string): string[] {
  const { definitions } = parse(readFileSync(schemaOf(domain), 'utf8'));
  return definitions.flatMap((definition) => {
    const isMutation =
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === 'Mutation';
    if (!isMutation) return [];
    return (definition.fields ?? [])
      .filter(({ directives = [] }) =>
        directives.some(
          ({ name, arguments: given = [] }) =>
            name.value === 'tag' &&
            given.some(({ value }) => value.kind === Kind.STRING && /staff|seller/.test(value.value)),
        ),
      )
      .map(({ name }) => name.value);
  });
}

function callOf(schema: GraphQLSchema, domain: string, name: string): StaffMutation {
  const args = schema.getMutationType()?.getFields()[name]?.args ?? [];
  const inBrackets = (texts: readonly string[]) => (texts.length > 0 ? `(${texts.join(', ')})` : '');
  const declared = inBrackets(args.map((arg) => `$${arg.name}: ${String(arg.type)}`));
  const given = inBrackets(args.map((arg) => `${arg.name}: $${arg.name}`));
  const variables = Object.fromEntries(args.map((arg) => [arg.name, leastOf(arg.type, arg.name)]));
  return { domain, name, variables, query: `mutation ${declared} { ${name}${given} { __typename } }` };
}

function leastOf(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return leastOf(type.ofType, name);
  if (isListType(type)) return [leastOf(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, leastOf(field.type, field.name)]),
    );
  return scalars[type.name]?.(name) ?? 'text';
}

const scalars: Readonly<Record<string, (name: string) => unknown>> = {
  ID: (name) => idFor(name),
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
  Decimal: () => '1.00',
  BigInt: () => '1',
  CurrencyCode: () => 'EUR',
  DateTime: () => '2026-01-01T00:00:00Z',
  JSON: () => ({}),
};

/** `variantId` is the id of a variant; the rights are asked before anybody looks whether it exists. */
function idFor(name: string): string {
  const kind = Object.keys(ids).find((each) => name.toLowerCase().includes(each.toLowerCase())) ?? 'user';
  return ids[kind as keyof typeof ids].encode(someUuid);
}
