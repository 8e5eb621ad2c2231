import { globSync, readFileSync } from 'node:fs';

const folder = new URL('../../../schema/operations/', import.meta.url);

/** A document of schema/operations, by the words of its name: what front ends send. */
export function operation(name: string): string {
  const [file] = globSync(`[0-9][0-9]-${name}.graphql`, { cwd: folder });
  if (file === undefined) throw new Error(`There is no operation ${name}.`);
  return readFileSync(new URL(file, folder), 'utf8');
}
