import { type DocumentNode, type FieldNode, type NamedTypeNode, print, visit } from 'graphql';

export interface Named {
  readonly document: DocumentNode;
  /** The client's name of each field that has another here; null when none has. */
  readonly renamed: ReadonlyMap<string, string> | null;
}

/** What has to be told apart in plans. */
export interface Distinguishing {
  readonly ownNames: ReadonlySet<string>;
  readonly interfaceObjects: ReadonlySet<string>;
}

/**
 * An operation whose response names are none that a plan uses for fields of its own; see `namesOfPlans`. Where there are
 * interface objects, each name also stands for one field only: what is asked of several types is asked of the interface
 * then, for all their objects together, so `... on Video { name: likes }` would give an image its `name`, too.
 */
export function distinctNames(document: DocumentNode, { ownNames, interfaceObjects }: Distinguishing): Named {
  const renamed = new Map<string, string>();
  const names = new Set<string>();
  const others = new Map<string, string>();
  visit(document, { Name: ({ value }) => void names.add(value) });
  const isShared = interfaceObjects.size > 0 ? sharedNames(document) : never;

  function otherName(field: FieldNode): string {
    const name = responseName(field);
    const key = `${name}: ${signatureOf(field)}`;
    const known = others.get(key);
    if (known !== undefined) return known;
    let other = `c_${name}`;
    while (names.has(other)) other = `${other}_`;
    names.add(other);
    others.set(key, other);
    renamed.set(other, name);
    return other;
  }

  const changed = visit(document, {
    // The schema's own description of itself is answered by nobody's plan.
    FragmentDefinition: ({ typeCondition }) => (isOfSchema(typeCondition) ? false : undefined),
    InlineFragment: ({ typeCondition }) => (isOfSchema(typeCondition) ? false : undefined),
    Field(field) {
      if (field.name.value === '__schema' || field.name.value === '__type') return false;
      if (!isMistakable(field, ownNames) && !isShared(field)) return undefined;
      return { ...field, alias: { ...field.name, value: otherName(field) } };
    },
  });
  return renamed.size === 0 ? { document, renamed: null } : { document: changed, renamed };
}

/** Tells of a field whether its name stands for something else elsewhere; the one that is met first keeps it. */
function sharedNames(document: DocumentNode): (field: FieldNode) => boolean {
  const signatures = new Map<string, string>();
  visit(document, {
    Field(field) {
      const name = responseName(field);
      if (!signatures.has(name)) signatures.set(name, signatureOf(field));
    },
  });
  return (field) => signatures.get(responseName(field)) !== signatureOf(field);
}

const never = (): boolean => false;

const isOfSchema = (type: NamedTypeNode | undefined): boolean => type?.name.value.startsWith('__') ?? false;

const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const signatureOf = ({ name, arguments: given = [] }: FieldNode): string =>
  [name.value, ...given.map((each) => print(each)).toSorted()].join(' ');

/** The name of a field that plans fetch, for another field, or for the same one with arguments of the client's. */
const isMistakable = (field: FieldNode, ownNames: ReadonlySet<string>): boolean =>
  ownNames.has(responseName(field)) && (responseName(field) !== field.name.value || (field.arguments?.length ?? 0) > 0);
