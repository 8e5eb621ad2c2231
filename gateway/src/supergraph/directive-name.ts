import { type ConstDirectiveNode, type GraphQLSchema, valueFromASTUntyped } from 'graphql';

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, string>>();

/** What a directive is called where it was specified: a schema may import `@authenticated` as `@login`. */
export const directiveName = (schema: GraphQLSchema, written: string): string =>
  renamed(schema).get(written) ?? written.replace(/^.*__/, '');

function renamed(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const ready = known.get(schema);
  if (ready) return ready;
  const links = [schema.astNode, ...schema.extensionASTNodes]
    .flatMap((node) => node?.directives ?? [])
    .filter(({ name }) => name.value === 'link');
  const names = new Map(links.flatMap(renamings));
  known.set(schema, names);
  return names;
}

function renamings({ arguments: given = [] }: ConstDirectiveNode): (readonly [string, string])[] {
  const values = Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
  const { url, as, import: imports } = values as { url?: unknown; as?: unknown; import?: unknown };
  // A specification of one directive lends it its own name: …/authenticated/v0.1 as "login".
  const spec = /\/([^/]+)\/v[\d.]+\/?$/.exec(String(url))?.[1];
  const whole = typeof as === 'string' && spec !== undefined ? [[as, spec] as const] : [];
  const each = (Array.isArray(imports) ? imports : []).flatMap((one: unknown) => {
    const { name, as: other } = (one ?? {}) as { name?: unknown; as?: unknown };
    return typeof name === 'string' && typeof other === 'string' ? [[bare(other), bare(name)] as const] : [];
  });
  return [...whole, ...each];
}

const bare = (name: string): string => name.replace(/^@/, '');
