import { type Clock, systemClock } from '@stoa/kernel/clock.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import type { CommandBus } from '@stoa/platform/commands/bus.ts';
import type { Database } from '@stoa/platform/database.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import type { Living } from '@stoa/platform/subgraph.ts';

const nobody: CommandBus = {
  send: () => Promise.reject(new Error('no bus in this test')),
};

/** As much of a domain's surroundings as the platform's own parts look at. */
export const environmentOf = (db: Database, clock: Clock = systemClock): Living => ({
  db,
  clock,
  random: systemRandom,
  settings: {} as never,
  bus: nobody,
  follow: () => {
    throw new Error('no log in this test');
  },
  log: makeLogger('silent'),
  state: {},
});
