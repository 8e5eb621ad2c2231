import { type DocumentNode, type GraphQLFormattedError, visit } from 'graphql';
import type { Data, Path } from './run.ts';

/** Every name that a field of the answer can have. */
export function answerNames(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void names.add((alias ?? name).value) });
  return names;
}

/**
 * Whether an error is of something that stands below this path, or has become null there. Plans ask some domains for more
 * than the client wants of an object; errors of that are nobody's business, unless of a field that no client knows.
 */
export function isOf(
  { path = [] }: GraphQLFormattedError,
  at: Path,
  data: Data | null,
  names: ReadonlySet<string>,
): boolean {
  if (!at.every((element, index) => index >= path.length || element === path[index])) return false;
  let value: unknown = data;
  for (const element of path.slice(at.length)) {
    if (typeof value !== 'object' || value === null) return true;
    if (!Object.hasOwn(value, element)) return typeof element === 'string' && !names.has(element);
    value = (value as Data)[element];
  }
  // What has a value has not failed: it bears the name of something that did, for another type.
  return typeof value === 'object';
}
