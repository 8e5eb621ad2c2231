import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { MetOperation } from '../extend/plugin.ts';

/** Everything of the schema that an operation's text names, as schema coordinates: `Product.title`, `Query.product(id:)`. */
export function fieldCoordinates({ document, operation, schema }: MetOperation): string[] {
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    own,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType();
        if (!parent || name.value.startsWith('__')) return;
        found.add(`${parent.name}.${name.value}`);
      },
      Argument({ name }) {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (parent && field && !types.getDirective() && !field.name.startsWith('__'))
          found.add(`${parent.name}.${field.name}(${name.value}:)`);
      },
      ObjectField({ name }) {
        const parent = getNamedType(types.getParentInputType());
        if (isInputObjectType(parent)) found.add(`${parent.name}.${name.value}`);
      },
      EnumValue({ value }) {
        const type = getNamedType(types.getInputType());
        if (isEnumType(type)) found.add(`${type.name}.${value}`);
      },
    }),
  );
  return [...found];
}

/** All that a client could use. */
export function coordinatesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => {
      if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
      if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap(({ name, args }) => [
        `${type.name}.${name}`,
        ...args.map((arg) => `${type.name}.${name}(${arg.name}:)`),
      ]);
    });
}
