import { readFileSync } from 'node:fs';
import { type GraphQLSchema, parse, print, separateOperations, validate } from 'graphql';

const written = parse(readFileSync(new URL('watch.graphql', import.meta.url), 'utf8'));

const byName: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(separateOperations(written)).map(([name, document]) => [name, print(document)]),
);

const known = new WeakMap<GraphQLSchema, Readonly<Record<string, string>> | null>();

/** What the page to watch asks, by name; null for a graph that does not answer all of it, where there is no such page. */
export function watchDocuments(schema: GraphQLSchema): Readonly<Record<string, string>> | null {
  const ready = known.get(schema);
  if (ready !== undefined) return ready;
  const documents = validate(schema, written, undefined, { maxErrors: 1 }).length === 0 ? byName : null;
  known.set(schema, documents);
  return documents;
}
