import { fail } from '@stoa/kernel/errors.ts';
import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Asker, OperationRequest } from '../requests/operation-request.ts';
import { operationHash } from './operation-hash.ts';
import type { ListLevel, OperationLists } from './operation-lists.ts';

/** Turns what a client sent, a text or an id, into the text to run; or says why it may not. */
export interface PersistedOperations {
  textOf(request: OperationRequest, asker: Pick<Asker, 'identity' | 'client'>): string | Promise<string>;
}

/** Where texts that clients stored themselves are shared between gateways. */
export interface StoredTexts {
  get(hash: string): Promise<string | null>;
  set(hash: string, text: string): Promise<void>;
}

export interface PersistedOptions {
  /** The lists of this moment: publishing changes them. */
  readonly lists: () => OperationLists;
  /** For clients that have no level of their own. */
  readonly level: ListLevel;
  readonly stored: StoredTexts | null;
  readonly log: Logger;
}

/** Characters of texts that clients stored themselves. */
const mostCharacters = 4_000_000;

export function persistedOperations({ lists, level, stored, log }: PersistedOptions): PersistedOperations {
  const texts = boundedCache<string, string>(mostCharacters, (_hash, text) => text.length + 64);

  /** Automatic persisted queries: the first time with the text, from then on by its hash. */
  async function automatic(hash: string, query: string | undefined): Promise<string> {
    if (query !== undefined) {
      if (operationHash(query) !== hash)
        fail('PERSISTED_QUERY_MISMATCH', 'The hash is not the SHA-256 of the query: compute it from the text as sent.');
      remember(hash, query);
      await stored?.set(hash, query);
      return query;
    }
    const known = texts.get(hash) ?? (await stored?.get(hash));
    if (known === undefined || known === null)
      return fail('PERSISTED_QUERY_NOT_FOUND', 'No operation of this hash is known: send it once with its text.');
    remember(hash, known);
    return known;
  }

  function remember(hash: string, text: string): void {
    if (texts.get(hash) === undefined) texts.set(hash, text);
  }

  return {
    textOf({ query, hash }, { identity, client }) {
      // A partner's token names its list: nothing that the client says of itself can change that.
      const claimed = identity.claims['operations'];
      const own = typeof claimed === 'string' ? claimed : null;
      const name = own ?? client.name;
      const current = lists();
      const asked =
        (own === null ? null : strictest(current.levelOf(own) ?? 'safelist')) ?? current.levelOf(name) ?? level;
      if (asked === 'off' && hash === undefined)
        return query ?? fail('BAD_INPUT', 'Send { "query": "…" }, or the hash of a persisted one.');
      const listOf = own ?? (current.levelOf(name) === undefined ? null : name);
      const listed = hash === undefined ? undefined : current.textOf(listOf, hash);
      if (listed !== undefined && (query === undefined || query === listed)) return listed;
      switch (asked) {
        case 'id-only':
          return query === undefined && hash !== undefined ? unknown() : required('by the id of a published operation');
        case 'safelist':
          if (query === undefined) return hash === undefined ? required('by its id, or letter by letter') : unknown();
          return current.has(listOf, query) ? query : required('by its id, or letter by letter');
        case 'log':
          if (query !== undefined && !current.has(listOf, query))
            log.warn({ client: name, hash: operationHash(query) }, 'an operation that was not published');
          break;
        case 'off':
          break;
        default:
          asked satisfies never;
      }
      if (hash !== undefined) return automatic(hash, query);
      return query ?? fail('BAD_INPUT', 'Send { "query": "…" }, or the hash of a persisted one.');
    },
  };
}

const required = (how: string): never =>
  fail('PERSISTED_QUERY_REQUIRED', `Only published operations are run here: send one ${how}.`);

const unknown = (): never => fail('PERSISTED_QUERY_NOT_FOUND', 'No operation of this id is published for this client.');

/** Whoever has a list is held to it. */
const strictest = (level: ListLevel): ListLevel => (level === 'id-only' ? level : 'safelist');
