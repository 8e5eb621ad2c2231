import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { fail } from '@stoa/kernel/errors.ts';
import { domainNames } from '../serving/domains.ts';
import { writeComposed } from '../serving/composed.ts';

const template = fileURLToPath(new URL('../template/', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Begins a domain: a small subgraph in the shape of all others, with its test, composed into the graph. */
export async function run([name]: string[]): Promise<void> {
  if (name === undefined || !/^[a-z]{3,30}$/.test(name))
    fail('BAD_INPUT', 'Name the domain in lower-case letters: stoa new-subgraph returns.');
  if (domainNames().includes(name) || existsSync(join(root, 'subgraphs', name)))
    fail('BAD_INPUT', `There is a domain "${name}" already.`);
  for (const file of await filesBelow(template)) {
    const to = join(root, 'subgraphs', name, file.replace(/\.txt$/, ''));
    await mkdir(dirname(to), { recursive: true });
    await writeFile(
      to,
      (await readFile(join(template, file), 'utf8')).replaceAll('__name__', name).replaceAll('__Name__', capital(name)),
    );
  }
  for (const [command, ...args] of [
    ['npm', 'install', '--no-audit', '--no-fund', '--silent'],
    [process.execPath, 'codegen.ts'],
  ] as const)
    spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  await writeComposed();
  process.stdout.write(`subgraphs/${name} is begun and part of the graph.
  Its schema is in subgraphs/${name}/schema.graphql: change it first, then "npm run codegen" and "npm run compose".
  Its test: cd subgraphs/${name} && npm test
`);
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}
