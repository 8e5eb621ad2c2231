import { readdir, readFile } from 'node:fs/promises';
import { type Database, openDatabase } from '@stoa/platform/database.ts';
import { migrate } from '@stoa/platform/migrate.ts';
import { roleOf, urlAs } from '@stoa/platform/roles.ts';
import { createTestDatabase, type TestDatabase } from './create-test-database.ts';

/** One secret for all tests: roles belong to the server, and every database on it must agree on their passwords. */
export const testSecret = 'a secret that only tests use, long enough';

export interface TestDomain {
  readonly name: string;
  /** Folder of the domain's .sql files. */
  readonly migrations: URL;
}

export interface MigratedDatabase extends TestDatabase {
  /** As the domain's own role, which sees nothing of other domains. */
  readonly urlOf: (domain: string) => string;
  readonly open: (domain: string, options?: { readonly onQuery?: (statement: string) => void }) => Database;
}

/** A database with the tables of these domains, in a few milliseconds: migrations run once and are copied. */
export async function testDatabase(...domains: readonly TestDomain[]): Promise<MigratedDatabase> {
  const key = await keyOf(domains);
  const prepare = async (adminUrl: string) => {
    for (const { name: domain, migrations: folder } of domains)
      await migrate({ adminUrl, domain, folder, secret: testSecret });
  };
  const created = await createTestDatabase({ template: { key, prepare } });
  const urlOf = (domain: string) => urlAs(created.adminUrl, roleOf(domain), testSecret);
  return { ...created, urlOf, open: (domain, options) => openDatabase({ domain, url: urlOf(domain), ...options }) };
}

const platformSources = ['migrations/', 'src/jobs/'].map(
  (folder) => new URL(`../../platform/${folder}`, import.meta.url),
);
const migrateSource = new URL('../../platform/src/migrate.ts', import.meta.url);

/** The text of everything that shapes the tables. */
async function keyOf(domains: readonly TestDomain[]): Promise<string> {
  const names = domains.map(({ name }) => name).join();
  const texts = await Promise.all([...domains.map(({ migrations }) => migrations), ...platformSources].map(textOf));
  return [names, await readFile(migrateSource, 'utf8'), ...texts].join('\n');
}

async function textOf(folder: URL): Promise<string> {
  const files = (await readdir(folder)).filter((name) => /\.(sql|ts)$/.test(name)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  return files.map((file, index) => `${file}\n${texts[index]}`).join('\n');
}
