import { fail } from '@stoa/kernel/errors.ts';
import { type Database, openDatabase } from '@stoa/platform/database.ts';
import { maskUrl } from '@stoa/platform/describe-settings.ts';
import { roleOf, urlAs } from '@stoa/platform/roles.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import { openClient } from '@stoa/platform/open-client.ts';
import { startPostgres } from '../postgres/start.ts';

/** Where the tables are: a server of our own, or addresses that we were given. */
export interface Databases {
  adminUrl(domain: string): string;
  /** As another role sees the database of a domain. */
  urlAs(domain: string, role: string): string;
  open(domain: string): Database;
  /** Whether Postgres is ours to stop. */
  readonly embedded: boolean;
  stop(): Promise<void>;
}

export interface DatabasesOptions {
  readonly settings: Settings;
  readonly log: (line: string) => void;
  readonly whenOwned?: 'refuse' | 'share';
}

export async function openDatabases({ settings, log, whenOwned = 'refuse' }: DatabasesOptions): Promise<Databases> {
  const { databaseUrl, databaseUrls, replicaUrl, secret, home } = settings;
  const outside = databaseUrl !== undefined || Object.keys(databaseUrls).length > 0;
  for (const url of new Set([databaseUrl, ...Object.values(databaseUrls)])) if (url !== undefined) await answers(url);
  const server = outside ? null : await startPostgres({ home, purpose: 'dev', log, whenOwned });
  const adminUrl = (domain: string): string =>
    databaseUrls[domain] ??
    databaseUrl ??
    server?.adminUrl ??
    fail('STARTUP_FAILED', `No database for ${domain}: set DATABASE_URL, or DATABASE_URL_${domain.toUpperCase()}.`);
  const as = (domain: string, role: string) => urlAs(adminUrl(domain), role, secret);
  return {
    adminUrl,
    urlAs: as,
    open: (domain) =>
      openDatabase({
        domain,
        url: as(domain, roleOf(domain)),
        replicaUrl: replicaUrl === undefined ? undefined : urlAs(replicaUrl, roleOf(domain), secret),
      }),
    embedded: server !== null,
    stop: () => server?.stop() ?? Promise.resolve(),
  };
}

/** One sentence now, rather than a stack from the first statement that anybody sends. */
async function answers(url: string): Promise<void> {
  const sql = openClient(url, { max: 1 });
  try {
    await sql`select 1`;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    fail('STARTUP_FAILED', `The Postgres at ${maskUrl(url)} does not let us in (${said}): check DATABASE_URL.`);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
