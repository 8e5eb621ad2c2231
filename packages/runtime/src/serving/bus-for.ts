import type { CommandBus } from '@stoa/platform/commands/bus.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import type { RunningSubgraph } from '@stoa/platform/start-subgraph.ts';

export const busFor = (_subgraphs: readonly RunningSubgraph[], _settings: Settings): CommandBus => ({
  send: (type) => fail('DOMAIN_UNAVAILABLE', type.name),
});
