import type { Seed } from '@stoa/platform/subgraph.ts';

export const seed: Seed = async () => {};
