import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fail, StoaError } from '@stoa/kernel/errors.ts';
import { GraphQLError, Kind, parse } from 'graphql';
import { z } from 'zod';
import { operationHash } from './operation-hash.ts';
import type { ListedOperation } from './operation-lists.ts';

/** As `generate-persisted-query-manifest` of Apollo writes it. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1), name: z.string().optional() })),
});

/** The operations of a manifest, or of a folder of .graphql files; each must be one that can be read. */
export function readManifest(path: string): ListedOperation[] {
  if (!existsSync(path)) fail('BAD_INPUT', `There is no file or folder ${path}.`);
  const operations = statSync(path).isDirectory() ? readFolder(path) : readFile(path);
  if (operations.length === 0) fail('BAD_INPUT', `${path} has no operations.`);
  for (const { id, text } of operations) check(id, text);
  return operations;
}

function readFile(path: string): ListedOperation[] {
  const parsed = manifest.safeParse(jsonOf(readFileSync(path, 'utf8'), path));
  if (!parsed.success)
    fail('BAD_INPUT', `${path} is not a manifest of persisted queries: ${parsed.error.issues[0]?.message}.`);
  return parsed.data.operations.map(({ id, body, name }) => ({ id, name: name ?? null, text: body }));
}

function readFolder(path: string): ListedOperation[] {
  const files = readdirSync(path).filter((name) => name.endsWith('.graphql'));
  return files.toSorted().map((name) => {
    const text = readFileSync(join(path, name), 'utf8');
    return { id: operationHash(text), name: nameOf(text), text };
  });
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('BAD_INPUT', `${path} is not JSON.`);
  }
}

function check(id: string, text: string): void {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new StoaError('BAD_INPUT', `The operation ${id} cannot be read: ${error.message}`);
  }
}

function nameOf(text: string): string | null {
  try {
    const found = parse(text).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
    return found?.name?.value ?? null;
  } catch {
    return null;
  }
}
