import { makeLogger } from '@stoa/platform/logger.ts';
import { startTelemetry } from '@stoa/platform/telemetry/start-telemetry.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { progressBar } from '../process/progress-bar.ts';
import { untilStopped } from '../process/until-stopped.ts';
import { welcome } from '../process/welcome.ts';
import { currentSupergraph } from '../serving/composed.ts';
import { openDatabases } from '../serving/databases.ts';
import { domainNames, loadDomains } from '../serving/domains.ts';
import { migrateAll } from '../serving/migrate-all.ts';
import { openDomains } from '../serving/open-domains.ts';
import { openGateway } from '../serving/open-gateway.ts';
import { portalPersonas } from '../serving/portal-personas.ts';
import { seedAll } from '../serving/seed-all.ts';

/** Everything in one process. */
export async function run(): Promise<void> {
  const settings = readSettings();
  const log = makeLogger(settings.logLevel);
  const stopTelemetry = await startTelemetry('stoa', settings);
  const stopped = untilStopped();
  say(settings.databaseUrl ? 'Connecting to Postgres …' : 'Starting Postgres …');
  const databases = await openDatabases({ settings, log: say });
  const undo: (() => Promise<void>)[] = [() => databases.stop(), stopTelemetry];
  try {
    const names = domainNames().filter((name) => !(name in settings.subgraphUrls));
    const definitions = await loadDomains(names);
    say('Bringing the tables up to date …');
    await migrateAll(definitions, databases, settings);
    const bar = progressBar(process.stdout);
    const filled = await seedAll(definitions, databases, { scale: 'small', seed: 1, progress: bar.show });
    bar.end();
    if (filled.length > 0) say(`Filled with a small world: ${filled.join(', ')}.`);
    const open = await openDomains(definitions, { settings, databases, log });
    undo.unshift(() => open.stop());
    const { supergraphSdl, stale } = currentSupergraph();
    if (stale) say('A schema has changed: composed anew. "npm run compose" writes it down.');
    const gateway = await openGateway({
      settings,
      domains: domainNames(),
      here: open.subgraphs,
      databases,
      personas: portalPersonas,
      supergraphSdl,
      log,
    });
    undo.unshift(() => gateway.stop());
    for (const name of names) open.heardAt(name, `http://${settings.host}:${gateway.port}`);
    say(welcome(`http://${settings.host}:${gateway.port}`));
    await stopped;
    say('Stopping …');
  } finally {
    for (const step of undo) await step();
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
