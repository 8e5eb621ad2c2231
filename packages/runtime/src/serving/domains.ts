import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fail } from '@stoa/kernel/errors.ts';
import type { Subgraph } from '@stoa/platform/subgraph.ts';

const folder = new URL('../../../../subgraphs/', import.meta.url);

/** Every folder with a schema is a domain: there is no list to keep. */
export const domainNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/schema.graphql`, folder)))
    .toSorted();

export const schemaOf = (domain: string): URL => new URL(`${domain}/schema.graphql`, folder);

/** Loads only what is served. A domain's index.ts exports one value: the domain. */
export async function loadDomains(names: readonly string[]): Promise<Subgraph[]> {
  const known = domainNames();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) fail('BAD_INPUT', `There is no domain "${unknown}": there are ${known.join(', ')}.`);
  return await Promise.all(
    names.map(async (name) => {
      const module = (await import(new URL(`${name}/src/index.ts`, folder).href)) as Record<string, Subgraph>;
      const [value] = Object.values(module);
      return value ?? fail('STARTUP_FAILED', `subgraphs/${name}/src/index.ts exports nothing.`);
    }),
  );
}

/** Paths beside the graph that a domain answers, as its package.json says: known without loading it. */
export function pathsOf(domain: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(new URL(`${domain}/package.json`, folder), 'utf8')) as {
    readonly stoa?: { readonly paths?: readonly string[] };
  };
  return manifest.stoa?.paths ?? [];
}
