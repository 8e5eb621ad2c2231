import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type Composed, compose } from '@stoa/gateway/supergraph/compose.ts';
import { readSchema } from '@stoa/platform/schema-files.ts';
import { print } from 'graphql';
import { domainNames, schemaOf } from './domains.ts';
import { supergraphFile } from './open-gateway.ts';

const apiFile = new URL('api.graphql', supergraphFile);

/** All domains' schemas as one. */
export const composeAll = (): Composed =>
  compose(domainNames().map((name) => ({ name, typeDefs: readSchema(schemaOf(name)) })));

/** The committed supergraph, while it still says what the domains say; composed anew when somebody has edited one. */
export function currentSupergraph(): { readonly supergraphSdl: string; readonly stale: boolean } {
  const committed = existsSync(supergraphFile) ? readFileSync(supergraphFile, 'utf8') : '';
  if (committed.startsWith(stamp())) return { supergraphSdl: committed, stale: false };
  return { supergraphSdl: withStamp(composeAll().supergraphSdl), stale: true };
}

export async function writeComposed(): Promise<void> {
  const { supergraphSdl, apiSdl } = composeAll();
  await writeFile(supergraphFile, withStamp(supergraphSdl));
  await writeFile(apiFile, `${apiSdl}\n`);
}

const withStamp = (sdl: string): string => `${stamp()}\n${sdl}\n`;

/** Says what the supergraph was made from, so that starting up need not compose to know. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const name of domainNames()) hash.update(name).update(print(readSchema(schemaOf(name))));
  return `# Made by "npm run compose" from ${hash.digest('hex').slice(0, 32)}. Do not edit.`;
}
