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
/** Anybody may have a text stored for a month: one of more characters than honest ones have is run, and not stored. */
const longestStored = 50_000;

export function persistedOperations({ lists, level, stored, log }: PersistedOptions): PersistedOperations {
  const texts = boundedCache<string, string>(mostCharacters, (_hash, text) => text.length + 64);

  /** Automatic persisted queries: the first time with the text, from then on by its hash. */
  async function automatic(hash: string, query: string | undefined): Promise<string> {
    if (query !== undefined) {
      if (operationHash(query) !== hash)
        fail('PERSISTED_QUERY_MISMATCH', 'The hash is not the SHA-256 of the query: compute it from the text as sent.');
      if (texts.get(hash) !== undefined) return query;
      texts.set(hash, query);
      // What cannot be stored is run all the same: another gateway will ask for the text.
      if (query.length <= longestStored)
        await stored
          ?.set(hash, query)
          .catch((err: unknown) => log.warn({ err }, 'a text that a client sent is not stored'));
      return query;
    }
    const known = texts.get(hash) ?? (isHash(hash) ? await read(hash) : null);
    if (known === undefined || known === null)
      return fail('PERSISTED_QUERY_NOT_FOUND', 'No operation of this hash is known: send it once with its text.');
    if (texts.get(hash) === undefined) texts.set(hash, known);
    return known;
  }

  async function read(hash: string): Promise<string | null> {
    try {
      return (await stored?.get(hash)) ?? null;
    } catch (err) {
      log.warn({ err }, 'stored texts cannot be read: clients send theirs again');
      return null;
    }
  }

  return {
    textOf({ query, hash }, { identity, client }) {
      // A partner's token names its list: nothing that the client says of itself can change that.
      const claimed = identity.claims['operations'];
      const own = typeof claimed === 'string' ? claimed : null;
      const name = own ?? client.name;
      const current = lists();
      const ofName = current.levelOf(name);
      // A name that nobody vouches for can bind its client to more than others, and free it from nothing.
      const isProven = identity.claims['client_id'] === name;
      const asked =
        own !== null
          ? strictest(ofName ?? 'safelist', 'safelist')
          : ofName === undefined
            ? level
            : isProven
              ? ofName
              : strictest(ofName, level);
      if (asked === 'off' && hash === undefined)
        return query ?? fail('BAD_INPUT', 'Send { "query": "…" }, or the hash of a persisted one.');
      const listOf = own ?? (ofName === undefined ? null : name);
      // An id of one's own comes before the same id of another's: not every tool makes them of the text.
      const listed =
        hash === undefined
          ? undefined
          : ((name === null ? undefined : current.textOf(name, hash)) ?? current.textOf(listOf, hash));
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

const levels: readonly ListLevel[] = ['off', 'log', 'safelist', 'id-only'];

const strictest = (one: ListLevel, other: ListLevel): ListLevel =>
  levels.indexOf(one) > levels.indexOf(other) ? one : other;

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
