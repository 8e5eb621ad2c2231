/** How strictly clients are held to the operations that were published for them. */
export type ListLevel = 'off' | 'log' | 'safelist' | 'id-only';

export interface ListedOperation {
  /** What clients call it by; the SHA-256 of its text in most tools. */
  readonly id: string;
  readonly name: string | null;
  readonly text: string;
}

/** One version of a client's list. Several may be active: old apps live on. */
export interface OperationList {
  readonly client: string;
  readonly version: string;
  readonly operations: readonly ListedOperation[];
}

/** The active lists, as they are looked up. */
export interface OperationLists {
  /** The text of an id on a client's lists; of any client's when it is null. */
  textOf(client: string | null, id: string): string | undefined;
  /** Whether a text stands on the lists. */
  has(client: string | null, text: string): boolean;
  /** A client's own level, where it has one. */
  levelOf(client: string | null): ListLevel | undefined;
  readonly texts: ReadonlySet<string>;
}

interface OfClient {
  readonly byId: Map<string, string>;
  readonly texts: Set<string>;
}

export function operationLists(
  lists: readonly OperationList[],
  levels: ReadonlyMap<string, ListLevel> = new Map(),
): OperationLists {
  const all: OfClient = { byId: new Map(), texts: new Set() };
  const clients = new Map<string, OfClient>();
  for (const { client, operations } of lists) {
    const own = clients.get(client) ?? { byId: new Map(), texts: new Set() };
    clients.set(client, own);
    for (const { id, text } of operations)
      for (const each of [own, all]) {
        each.byId.set(id, text);
        each.texts.add(text);
      }
  }
  const of = (client: string | null): OfClient | undefined => (client === null ? all : clients.get(client));
  return {
    textOf: (client, id) => of(client)?.byId.get(id),
    has: (client, text) => of(client)?.texts.has(text) ?? false,
    levelOf: (client) => (client === null ? undefined : levels.get(client)),
    texts: all.texts,
  };
}
