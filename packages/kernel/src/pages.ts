import { fail } from './errors.ts';
import { isUuid } from './ids.ts';

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** What a keyset query needs: how many rows (one more tells whether a next page exists) and where to go on. */
export interface PageRequest {
  readonly limit: number;
  readonly after: readonly string[] | null;
}

const most = 100;

/** `keys`: how many values the list is sorted by; a cursor of another list is refused. */
export function pageRequest({ first, after }: PageArgs, keys: number): PageRequest {
  const limit = first ?? 20;
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    fail('BAD_PAGINATION', `"first" must be a whole number from 1 to ${most}.`);
  return { limit, after: after == null ? null : decodeCursor(after, keys) };
}

/** Of a list in the order of its ids: what is no id was made by hand. */
export function pageById(args: PageArgs): PageRequest {
  const page = pageRequest(args, 1);
  return page.after === null || isUuid(page.after[0] ?? '')
    ? page
    : notOurs('list: use pageInfo.endCursor of an earlier answer');
}

/** Where a stream goes on: a whole number, as text. */
export function decodePosition(cursor: string): number {
  const position = Number(decodeCursor(cursor, 1)[0]);
  return Number.isSafeInteger(position) && position >= 0
    ? position
    : notOurs('stream: use the cursor of an earlier event');
}

function notOurs(what: string): never {
  fail('BAD_PAGINATION', `This cursor is not one of this ${what}.`);
}

export const encodeCursor = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

export function decodeCursor(cursor: string, keys: number): readonly string[] {
  const values = parse(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(values) || values.length !== keys || !values.every((value) => typeof value === 'string'))
    notOurs('list: use pageInfo.endCursor of an earlier answer');
  return values;
}

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** `rows` holds up to limit + 1: the last is only the proof of a next page. */
export function connection<Node>(
  rows: readonly Node[],
  { limit, after }: PageRequest,
  keysOf: (node: Node) => readonly string[],
): Connection<Node> {
  const nodes = rows.slice(0, limit);
  const cursorOf = (node: Node | undefined) => (node === undefined ? null : encodeCursor(keysOf(node)));
  return {
    nodes,
    // Most clients read `nodes`: cursors are made only when asked for.
    get edges() {
      return nodes.map((node) => ({ node, cursor: encodeCursor(keysOf(node)) }));
    },
    pageInfo: {
      hasNextPage: rows.length > limit,
      hasPreviousPage: after !== null,
      get startCursor() {
        return cursorOf(nodes[0]);
      },
      get endCursor() {
        return cursorOf(nodes.at(-1));
      },
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('BAD_PAGINATION', 'This cursor cannot be read: use pageInfo.endCursor of an earlier answer.');
  }
}
