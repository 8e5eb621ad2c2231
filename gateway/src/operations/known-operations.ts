import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import type { DocumentNode } from 'graphql';
import type { Reach } from '../execute/reach.ts';
import { makeOperation, type Operation } from './operation.ts';

/** Characters of operation text: what is kept of one weighs some thirty times its text, so about 120 MB at the very most. */
const mostCharacters = 4_000_000;

export interface KnownOperations {
  /** An operation that has been validated and planned before; undefined for any other. */
  get(text: string, operationName: string | undefined): Operation | undefined;
  /** Plans one that has just been validated, once. */
  learn(text: string, document: DocumentNode, operationName: string | undefined): Operation;
}

export function knownOperations(reach: Reach): KnownOperations {
  const known = boundedCache<string, Operation>(mostCharacters, (key) => key.length + 100);
  const keyOf = (text: string, operationName: string | undefined): string =>
    operationName === undefined ? text : `${operationName}\n${text}`;
  return {
    get: (text, operationName) => known.get(keyOf(text, operationName)),
    learn(text, document, operationName) {
      const key = keyOf(text, operationName);
      const ready = known.get(key);
      if (ready) return ready;
      const made = makeOperation(reach, document, operationName);
      known.set(key, made);
      return made;
    },
  };
}
