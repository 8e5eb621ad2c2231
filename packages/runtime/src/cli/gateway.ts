import { makeLogger } from '@stoa/platform/logger.ts';
import { startTelemetry } from '@stoa/platform/telemetry/start-telemetry.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { untilStopped } from '../process/until-stopped.ts';
import { currentSupergraph } from '../serving/composed.ts';
import { domainNames } from '../serving/domains.ts';
import { openGateway } from '../serving/open-gateway.ts';

/** The gateway alone, in front of the domains that SUBGRAPH_URL_<DOMAIN> name. */
export async function run(): Promise<void> {
  const settings = readSettings();
  const log = makeLogger(settings.logLevel);
  const stopTelemetry = await startTelemetry('stoa-gateway', settings);
  const { supergraphSdl } = currentSupergraph();
  const gateway = await openGateway({ settings, domains: domainNames(), here: [], supergraphSdl, log });
  process.stdout.write(`gateway at http://${settings.host}:${gateway.port}/graphql\n`);
  await untilStopped();
  await gateway.stop();
  await stopTelemetry();
}
