import { parseArgs } from 'node:util';
import { makeLogger } from '@stoa/platform/logger.ts';
import { startTelemetry } from '@stoa/platform/telemetry/start-telemetry.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { startMs, startWithin } from '../process/start-within.ts';
import { untilStopped } from '../process/until-stopped.ts';
import { currentSupergraph } from '../serving/composed.ts';
import { openDatabases } from '../serving/databases.ts';
import { domainNames } from '../serving/domains.ts';
import { openGateway } from '../serving/open-gateway.ts';
import { portalPersonas } from '../serving/portal-personas.ts';

/** The gateway alone: in front of the domains that SUBGRAPH_URL_<DOMAIN> name, or of any other supergraph. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { supergraph: { type: 'string' }, config: { type: 'string' }, port: { type: 'string' } },
  });
  if (values.supergraph !== undefined || values.config !== undefined) return await standAlone(values);
  const hasStarted = startWithin(startMs);
  const settings = readSettings();
  const log = makeLogger(settings.logLevel);
  const stopTelemetry = await startTelemetry('stoa-gateway', settings);
  const { supergraphSdl } = currentSupergraph();
  const databases = settings.databaseUrl === undefined ? null : await openDatabases({ settings, log: () => {} });
  const gateway = await openGateway({
    settings,
    domains: domainNames(),
    here: [],
    databases,
    personas: portalPersonas,
    supergraphSdl,
    log,
  });
  process.stdout.write(`gateway at http://${settings.host}:${gateway.port}/graphql\n`);
  hasStarted();
  await untilStopped();
  await gateway.stop();
  await databases?.stop();
  await stopTelemetry();
}

/** Nothing of Stoa's domains is loaded, nor asked for. */
async function standAlone(given: { supergraph?: string; config?: string; port?: string }): Promise<void> {
  const [{ readConfig }, { openStandalone }] = await Promise.all([
    import('@stoa/gateway/standalone/read-config.ts'),
    import('@stoa/gateway/standalone/open-standalone.ts'),
  ]);
  const config = readConfig(given.config);
  const log = makeLogger(config.logLevel);
  const stopTelemetry = await startTelemetry('stoa-gateway', { metrics: config.metrics, otlpEndpoint: config.otlp });
  const port = given.port === undefined ? undefined : Number(given.port);
  const gateway = await openStandalone(config, { supergraph: given.supergraph, port, log });
  process.stdout.write(`gateway at http://${config.listen.host}:${gateway.port}${config.listen.path}\n`);
  await untilStopped();
  await gateway.stop();
  await stopTelemetry();
}
