import { fail } from '@stoa/kernel/errors.ts';
import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import { type DocumentNode, getOperationAST, Kind, OperationTypeNode } from 'graphql';
import type { Guard, MetOperation, Plugin } from '../extend/plugin.ts';
import { makeOperation, type Operation, type Running } from './operation.ts';
import { operationHash } from './operation-hash.ts';

/**
 * Characters of operation text: what is kept of one weighs some thirty times its text, so about 120 MB at the very most. Even
 * a short one brings its plan and its compiled functions.
 */
const mostCharacters = 4_000_000;
const leastCharacters = 2_000;

/** An operation that was validated and planned: after this, a request for it is looking it up and running it. */
export interface KnownOperation {
  readonly met: MetOperation;
  readonly guards: readonly Guard[];
  readonly compiled: Operation;
}

export interface KnownOperations {
  /** Undefined for one that was not met before. */
  get(text: string, operationName: string | undefined): KnownOperation | undefined;
  /** Plans one that has just been validated, once. */
  learn(text: string, document: DocumentNode, operationName: string | undefined): KnownOperation;
  /** Texts and names of all, those used last at the end. */
  all(): readonly MetOperation[];
}

export function knownOperations(reach: Running, plugins: readonly Plugin[] = []): KnownOperations {
  const known = boundedCache<string, KnownOperation>(mostCharacters, (key) => key.length + leastCharacters);
  // No text that can be read begins with a number: a name and a text are cut in one way only.
  const keyOf = (text: string, operationName: string | undefined): string =>
    operationName === undefined ? text : `${operationName.length} ${operationName}${text}`;
  return {
    get: (text, operationName) => known.get(keyOf(text, operationName)),
    learn(text, document, operationName) {
      const key = keyOf(text, operationName);
      const ready = known.get(key);
      if (ready) return ready;
      const met = meet(reach, text, document, operationName);
      const guards = plugins.flatMap((plugin) => plugin.onOperation?.(met) ?? []);
      const compiled = makeOperation(reach, met.document, operationName);
      for (const plugin of plugins) plugin.onPlan?.(met, compiled.plan);
      const made = { met, guards, compiled };
      known.set(key, made);
      // Alone in its text it is the same with its name and without.
      if (isAlone(document))
        for (const name of [undefined, met.name ?? undefined])
          if (name !== operationName) known.set(keyOf(text, name), made);
      return made;
    },
    all: () => [...new Set(known.values())].map(({ met }) => met),
  };
}

function meet({ planner }: Running, text: string, document: DocumentNode, name: string | undefined): MetOperation {
  const operation =
    getOperationAST(document, name) ??
    fail('BAD_INPUT', 'The document has several operations, or none of this name: say which by operationName.');
  const { schema, wholeSchema } = planner;
  return {
    hash: operationHash(text),
    text,
    name: operation.name?.value ?? null,
    document,
    operation,
    schema,
    wholeSchema,
  };
}

const isAlone = ({ definitions }: DocumentNode): boolean =>
  definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;

export const isSubscription = ({ met }: KnownOperation): boolean =>
  met.operation.operation === OperationTypeNode.SUBSCRIPTION;
