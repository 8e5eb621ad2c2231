import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fail } from '@stoa/kernel/errors.ts';
import { domainNames } from '../serving/domains.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** `stoa generate`: types of every domain. `stoa generate <domain> <name>`: a migration too, from what its tables say. */
export function run([domain, name]: string[]): Promise<void> {
  if (domain !== undefined)
    migration(domain, name ?? fail('BAD_INPUT', 'Name the migration: stoa generate inventory add-color.'));
  tool(['codegen.ts']);
  return Promise.resolve();
}

function migration(domain: string, name: string): void {
  if (!domainNames().includes(domain)) fail('BAD_INPUT', `There is no domain "${domain}".`);
  const folder = `subgraphs/${domain}`;
  const kit = `${root}node_modules/drizzle-kit/bin.cjs`;
  tool([
    kit,
    'generate',
    '--dialect',
    'postgresql',
    '--schema',
    `${folder}/src/{tables,tables/*}.ts`,
    '--out',
    `${folder}/migrations`,
    '--name',
    name,
  ]);
  // The schema is there before the first migration runs: migrate makes it.
  for (const file of readdirSync(`${root}${folder}/migrations`).filter((each) => each.endsWith('.sql'))) {
    const path = `${root}${folder}/migrations/${file}`;
    const text = readFileSync(path, 'utf8');
    const tolerant = text.replace(/CREATE SCHEMA (?!IF NOT)/, 'CREATE SCHEMA IF NOT EXISTS ');
    if (tolerant !== text) writeFileSync(path, tolerant);
  }
}

function tool(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail('STARTUP_FAILED', `${args[0]} failed: see above.`);
}
