import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isObjectType,
  isInterfaceType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { keyOf } from './cache-policy.ts';

/** What an entity's key is fetched under, beside what the client asks for. */
export const keyAlias = 'stoaKey_';

/** The document as it is planned when its answer may be kept: each entity also says what it is, and which one. */
export function withKeys(document: DocumentNode, schema: GraphQLSchema, wholeSchema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(wholeSchema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const type = types.getParentType();
          if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
          const key = keyOf(type);
          const seen = schema.getType(type.name);
          if (key === null || !seen || !('getFields' in seen) || !(key in seen.getFields())) return undefined;
          const has = (name: string, alias: string | undefined) =>
            node.selections.some(
              (each) =>
                each.kind === Kind.FIELD &&
                each.name.value === name &&
                each.alias?.value === alias &&
                (each.directives?.length ?? 0) === 0,
            );
          const added: SelectionNode[] = [];
          if (!has('__typename', undefined)) added.push(field('__typename', undefined));
          if (!has(key, keyAlias)) added.push(field(key, keyAlias));
          return { ...node, selections: [...node.selections, ...added] };
        },
      },
    }),
  );
}

const field = (name: string, alias: string | undefined): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
});
