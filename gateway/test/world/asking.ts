import { anonymousCaller } from '@stoa/platform/identity.ts';
import { buildSchema, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import type { Asking, MetOperation } from '../../src/extend/plugin.ts';

/** An operation as plugins meet it. */
export function met(schema: GraphQLSchema | string, text: string, operationName?: string): MetOperation {
  const built = typeof schema === 'string' ? buildSchema(schema) : schema;
  const document = parse(text);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The text has no such operation.');
  const name = operation.name?.value ?? null;
  return { hash: `hash of ${text}`, text, name, document, operation, schema: built, wholeSchema: built };
}

export const asking = (operation: MetOperation, given: Partial<Asking> = {}): Asking => ({
  met: operation,
  caller: anonymousCaller('test'),
  identity: { isAuthenticated: false, scopes: new Set(), claims: {}, key: '', expiresAt: null },
  client: { name: null, version: null },
  headers: {},
  protocol: 'http',
  variables: {},
  coerced: {},
  replyHeaders: {},
  extensions: {},
  startedAt: performance.now(),
  ...given,
});

/** A client by name and version. */
export const client = (name: string | null, version: string | null = null) => ({ client: { name, version } });
