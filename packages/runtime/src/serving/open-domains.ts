import { systemClock } from '@stoa/kernel/clock.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import { type Answers, makeAnswers } from '@stoa/platform/commands/answers.ts';
import { type CommandBus, nearestBus } from '@stoa/platform/commands/bus.ts';
import { httpBus } from '@stoa/platform/commands/http-bus.ts';
import { inProcessBus } from '@stoa/platform/commands/in-process-bus.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { followLog } from '@stoa/platform/log/follow-log.ts';
import { openLogs } from '@stoa/platform/log/logs.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import { type RunningSubgraph, startSubgraph } from '@stoa/platform/start-subgraph.ts';
import type { Subgraph } from '@stoa/platform/subgraph.ts';
import type { Databases } from './databases.ts';
import { startBackground } from './background.ts';
import { openSandboxes } from './open-sandboxes.ts';

export interface OpenDomains {
  readonly subgraphs: readonly RunningSubgraph[];
  /** What the domains of this process answer to commands. */
  readonly answers: Answers;
  /** Says where a domain's doors are, once its port is known: providers in this process call there. */
  heardAt(domain: string, origin: string): void;
  stop(): Promise<void>;
}

export interface OpenDomainsOptions {
  readonly settings: Settings;
  readonly databases: Databases;
  readonly log: Logger;
  /** Off: nobody hears other domains and no job is run, as when something else does it. */
  readonly background?: boolean;
}

/** Brings domains to life in this process: graph, log, consumers, commands, jobs. */
export async function openDomains(definitions: readonly Subgraph[], options: OpenDomainsOptions): Promise<OpenDomains> {
  const { databases, log } = options;
  const here = new Set(definitions.map(({ name }) => name));
  const sandboxes = await openSandboxes(here, options.settings);
  const { settings } = sandboxes;
  const logs = openLogs({ urlOf: (source) => databases.urlAs(source, 'stoa_events') });
  const subgraphs: RunningSubgraph[] = [];
  const answers = makeAnswers();
  const bus = nearestBus((domain) => here.has(domain), inProcessBus(answers), busToOthers(settings));
  const followings = definitions.map((definition) => {
    const following = followLog(logs, definition.name);
    const subgraph = startSubgraph(definition, {
      db: databases.open(definition.name),
      clock: systemClock,
      random: systemRandom,
      settings,
      bus,
      follow: following.follow,
      log: log.child({ domain: definition.name }),
    });
    answers.add({ ...subgraph.environment, state: subgraph.state }, definition.commands);
    subgraphs.push(subgraph);
    return following;
  });
  const background = options.background === false ? null : await startBackground(subgraphs, { ...options, logs });
  return {
    subgraphs,
    answers,
    heardAt: sandboxes.heardAt,
    async stop() {
      await background?.stop();
      await Promise.all(subgraphs.map(({ definition, state }) => definition.end(state)));
      await sandboxes.stop();
      await Promise.all(followings.map((following) => following.stop()));
      await logs.close();
      await Promise.all(subgraphs.map(({ environment }) => environment.db.close()));
    },
  };
}

const busToOthers = ({ subgraphUrls, secret }: Settings): CommandBus =>
  httpBus({
    urlOf: (domain) =>
      subgraphUrls[domain] ??
      fail(
        'DOMAIN_UNAVAILABLE',
        `No way to the domain "${domain}": set SUBGRAPH_URL_${domain.toUpperCase()} to its URL.`,
      ),
    secret,
    clock: systemClock,
  });
