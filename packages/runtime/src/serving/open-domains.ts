import { systemClock } from '@stoa/kernel/clock.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import { followLog } from '@stoa/platform/log/follow-log.ts';
import { openLogs } from '@stoa/platform/log/logs.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import { type RunningSubgraph, startSubgraph } from '@stoa/platform/start-subgraph.ts';
import type { Subgraph } from '@stoa/platform/subgraph.ts';
import type { Databases } from './databases.ts';
import { startBackground } from './background.ts';
import { busFor } from './bus-for.ts';

export interface OpenDomains {
  readonly subgraphs: readonly RunningSubgraph[];
  stop(): Promise<void>;
}

export interface OpenDomainsOptions {
  readonly settings: Settings;
  readonly databases: Databases;
  readonly log: Logger;
}

/** Brings domains to life in this process: graph, log, consumers, commands, jobs. */
export async function openDomains(definitions: readonly Subgraph[], options: OpenDomainsOptions): Promise<OpenDomains> {
  const { settings, databases, log } = options;
  const logs = openLogs({ urlOf: (source) => databases.urlAs(source, 'stoa_events') });
  const subgraphs: RunningSubgraph[] = [];
  const bus = busFor(subgraphs, settings);
  const followings = definitions.map((definition) => {
    const following = followLog(logs, definition.name);
    subgraphs.push(
      startSubgraph(definition, {
        db: databases.open(definition.name),
        clock: systemClock,
        random: systemRandom,
        settings,
        bus,
        follow: following.follow,
        log: log.child({ domain: definition.name }),
      }),
    );
    return following;
  });
  const background = await startBackground(subgraphs, { ...options, logs });
  return {
    subgraphs,
    async stop() {
      await background.stop();
      await Promise.all(followings.map((following) => following.stop()));
      await logs.close();
      await Promise.all(subgraphs.map(({ environment }) => environment.db.close()));
    },
  };
}
