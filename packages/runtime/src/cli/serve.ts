import type { AddressInfo } from 'node:net';
import { fail } from '@stoa/kernel/errors.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { serveSubgraph } from '@stoa/platform/serve-subgraph.ts';
import { startTelemetry } from '@stoa/platform/telemetry/start-telemetry.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { startMs, startWithin } from '../process/start-within.ts';
import { untilStopped } from '../process/until-stopped.ts';
import { openDatabases } from '../serving/databases.ts';
import { loadDomains } from '../serving/domains.ts';
import { migrateAll } from '../serving/migrate-all.ts';
import { openDomains } from '../serving/open-domains.ts';

/** Chosen domains, each on a port of its own: STOA_PORT and those that follow. */
export async function run(names: string[]): Promise<void> {
  if (names.length === 0) fail('BAD_INPUT', 'Which domains? For example: stoa serve inventory.');
  const hasStarted = startWithin(startMs);
  const settings = readSettings();
  const log = makeLogger(settings.logLevel);
  const stopTelemetry = await startTelemetry(`stoa-${names.join('-')}`, settings);
  const databases = await openDatabases({ settings, log: say, whenOwned: 'share' });
  const definitions = await loadDomains(names);
  await migrateAll(definitions, databases, settings);
  const open = await openDomains(definitions, { settings, databases, log });
  const servers = [];
  for (const [index, subgraph] of open.subgraphs.entries()) {
    const port = settings.port === 0 ? 0 : settings.port + index;
    const server = await serveSubgraph(subgraph, { port, host: settings.host, answers: open.answers });
    servers.push(server);
    const origin = `http://${settings.host}:${(server.address() as AddressInfo).port}`;
    open.heardAt(subgraph.name, origin);
    say(`${subgraph.name} at ${origin}/graphql`);
  }
  hasStarted();
  await untilStopped();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await open.stop();
  await databases.stop();
  await stopTelemetry();
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
