import { type DocumentNode, type FieldNode, type NamedTypeNode, visit } from 'graphql';

export interface Named {
  readonly document: DocumentNode;
  /** The client's name of each field that has another here; null when none has. */
  readonly renamed: ReadonlyMap<string, string> | null;
}

/** An operation whose response names are none that a plan uses for fields of its own; see `namesOfPlans`. */
export function distinctNames(document: DocumentNode, ownNames: ReadonlySet<string>): Named {
  const renamed = new Map<string, string>();
  const names = new Set<string>();
  visit(document, { Name: ({ value }) => void names.add(value) });
  const changed = visit(document, {
    // The schema's own description of itself is answered by nobody's plan.
    FragmentDefinition: ({ typeCondition }) => (isOfSchema(typeCondition) ? false : undefined),
    InlineFragment: ({ typeCondition }) => (isOfSchema(typeCondition) ? false : undefined),
    Field(field) {
      if (field.name.value === '__schema' || field.name.value === '__type') return false;
      if (!isMistakable(field, ownNames)) return undefined;
      const name = responseName(field);
      let other = `c_${name}`;
      while (names.has(other)) other = `${other}_`;
      renamed.set(other, name);
      return { ...field, alias: { ...field.name, value: other } };
    },
  });
  return renamed.size === 0 ? { document, renamed: null } : { document: changed, renamed };
}

const isOfSchema = (type: NamedTypeNode | undefined): boolean => type?.name.value.startsWith('__') ?? false;

const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** The name of a field that plans fetch, for another field, or for the same one with arguments of the client's. */
const isMistakable = (field: FieldNode, ownNames: ReadonlySet<string>): boolean =>
  ownNames.has(responseName(field)) && (responseName(field) !== field.name.value || (field.arguments?.length ?? 0) > 0);
