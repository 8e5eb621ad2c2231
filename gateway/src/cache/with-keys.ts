import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isEntity, seenKeyOf } from './cache-policy.ts';
import { keyAlias } from './key-alias.ts';

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
          const key = seenKeyOf(schema, type);
          if (key !== null) return { ...node, selections: [...node.selections, typename, field(key, keyAlias)] };
          if (!isAbstractType(type) || !isEntity(wholeSchema, type)) return undefined;
          // The interface has no key of its own: those that may stand there have theirs.
          const each = wholeSchema.getPossibleTypes(type).flatMap((one) => {
            const own = seenKeyOf(schema, one);
            return own === null ? [] : [fragment(one.name, [typename, field(own, keyAlias + one.name)])];
          });
          return { ...node, selections: [...node.selections, ...each] };
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

const typename = field('__typename', undefined);

const fragment = (type: string, selections: readonly SelectionNode[]): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});
