import {
  type ConstDirectiveNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { MetOperation } from '../extend/plugin.ts';
import { onlyOperation } from '../operations/only-operation.ts';
import { directiveName } from '../supergraph/directive-name.ts';

/** What the schema asks of whoever uses a field or type. Of scopes and policies: all of one of the lists. */
export type Requirement =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] };

type Directed = {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
};

/**
 * All that an operation asks for, by @authenticated, @requiresScopes and @policy on its fields and on their types. A field
 * of an interface needs what it needs on every type that may stand there: the answer may hold any of them.
 */
export function requirementsOf({ document, operation, wholeSchema: schema }: MetOperation): Requirement[] {
  const found = new Map<string, Requirement>();
  const add = (of: Directed | null | undefined) => {
    for (const each of requirementsOn(schema, of)) found.set(JSON.stringify(each), each);
  };
  const types = new TypeInfo(schema);
  visit(
    onlyOperation(document, operation),
    visitWithTypeInfo(types, {
      OperationDefinition: () => add(schema.getRootType(operation.operation)),
      Field({ name }) {
        const parent = types.getParentType();
        const type = getNamedType(types.getType());
        add(types.getFieldDef());
        for (const each of possible(schema, parent)) {
          add(each);
          add(each.getFields()[name.value]);
        }
        add(type as Directed);
        if (isInterfaceType(type)) for (const each of possible(schema, type)) add(each);
      },
      InlineFragment: ({ typeCondition }) =>
        add(typeCondition && (schema.getType(typeCondition.name.value) as Directed)),
      FragmentDefinition: ({ typeCondition }) => add(schema.getType(typeCondition.name.value) as Directed),
    }),
  );
  return [...found.values()];
}

const possible = (schema: GraphQLSchema, type: GraphQLNamedType | null | undefined): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];

function requirementsOn(schema: GraphQLSchema, of: Directed | null | undefined): Requirement[] {
  return (of?.astNode?.directives ?? []).flatMap((each): Requirement[] => {
    const name = directiveName(schema, each.name.value);
    if (name === 'authenticated') return [{ kind: 'authenticated' }];
    if (name === 'requiresScopes') return [{ kind: 'scopes', anyOf: listsOf(each, 'scopes') }];
    if (name === 'policy') return [{ kind: 'policies', anyOf: listsOf(each, 'policies') }];
    return [];
  });
}

function listsOf(node: ConstDirectiveNode, name: string): string[][] {
  const given = node.arguments?.find((arg) => arg.name.value === name);
  return given ? (valueFromASTUntyped(given.value) as string[][]) : [];
}
