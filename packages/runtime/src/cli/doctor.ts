import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeSettings } from '@stoa/platform/describe-settings.ts';
import { readSettings, type Settings } from '@stoa/platform/settings.ts';
import { type Check, checkDatabase, checkRedis, checkWeb } from '../doctor/checks.ts';
import { print } from '../doctor/print.ts';
import { adminUrlOf } from '../postgres/control.ts';

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const settings = readSettings();
  const checks = await Promise.all(checksOf(settings));
  const report = {
    ok: checks.every(({ ok }) => ok),
    versions: { stoa: ownVersion(), node: process.versions.node },
    settings: describeSettings(settings),
    checks,
  };
  process.stdout.write(values.json ? `${JSON.stringify(report, undefined, 2)}\n` : print(report));
  return report.ok ? 0 : 1;
}

function checksOf(settings: Settings): Promise<Check>[] {
  const { databaseUrl, databaseUrls, replicaUrl, redisUrl, subgraphUrls } = settings;
  return [
    databaseUrl ? checkDatabase('database', databaseUrl) : checkEmbedded(settings.home),
    ...Object.entries(databaseUrls).map(([domain, url]) => checkDatabase(`database of ${domain}`, url)),
    ...(replicaUrl ? [checkDatabase('replica', replicaUrl)] : []),
    ...(redisUrl ? [checkRedis(redisUrl)] : []),
    ...Object.entries(subgraphUrls).map(([domain, url]) => checkWeb(`subgraph ${domain}`, url)),
    checkSchema(),
  ];
}

/** A server that sleeps is no fault: `stoa dev` wakes it. */
async function checkEmbedded(home: string): Promise<Check> {
  const name = 'embedded Postgres';
  const [password, port] = ['password', 'port'].map((file) => readIfThere(join(home, 'postgres', file)));
  if (!password || !port) return { name, ok: true, detail: 'not made yet: "stoa dev" makes it' };
  const check = await checkDatabase(name, adminUrlOf(Number(port), password));
  return check.ok ? check : { name, ok: true, detail: 'not running: "stoa dev" starts it' };
}

/** What is committed must be what the domains say. */
async function checkSchema(): Promise<Check> {
  const { currentSupergraph } = await import('../serving/composed.ts');
  const name = 'schema/supergraph.graphql';
  try {
    const { stale } = currentSupergraph();
    return {
      name,
      ok: !stale,
      detail: stale ? 'out of date: "npm run compose" writes it anew' : 'says what the domains say',
    };
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');

function ownVersion(): string {
  const manifest = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
