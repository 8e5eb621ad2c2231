import { type DirectiveNode, Kind, parse, visit } from 'graphql';

/**
 * Every field that a plan may fetch on its own account: keys, what is required, what is taken from the context. Apollo's
 * planner fetches it under its own name and takes a client's alias of that name for it: `{ user { id: name karma } }` gets
 * the id as its name. A client's alias that is one of these is therefore changed before planning, and back in the answer.
 */
export function namesOfPlans(supergraphSdl: string): ReadonlySet<string> {
  const names = new Set(['__typename']);
  visit(parse(supergraphSdl, { noLocation: true }), {
    Directive(node) {
      for (const text of fieldSets(node)) for (const [name] of text.matchAll(/[_A-Za-z]\w*/g)) names.add(name);
    },
  });
  return names;
}

/** The field sets that a directive of the supergraph names, as text. */
export function* fieldSets({ name, arguments: given = [] }: DirectiveNode): Generator<string> {
  if (name.value !== 'join__type' && name.value !== 'join__field') return;
  for (const { name: argument, value } of given) {
    if ((argument.value === 'key' || argument.value === 'requires') && value.kind === Kind.STRING) yield value.value;
    if (argument.value !== 'contextArguments' || value.kind !== Kind.LIST) continue;
    for (const each of value.values)
      if (each.kind === Kind.OBJECT)
        for (const field of each.fields)
          if (field.name.value === 'selection' && field.value.kind === Kind.STRING) yield field.value.value;
  }
}
