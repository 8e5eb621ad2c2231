import { writeFileSync } from 'node:fs';
import { compose } from '@stoa/gateway/supergraph/compose.ts';
import { freePort } from '@stoa/platform/free-port.ts';
import { parse } from 'graphql';
import type { Contestant, Field } from './contestants.ts';
import { better, type Measured, type Measuring, type Size } from './measure.ts';
import { peerPath } from './peers.ts';
import { publicGraph, smallQuery } from './public-graph.ts';
import { end, message, residentMb, type RunningContestant, startContestant, started } from './running.ts';

export interface Race {
  readonly names: readonly string[];
  readonly best: ReadonlyMap<string, Partial<Readonly<Record<Size, Measured>>>>;
  readonly memory: ReadonlyMap<string, number>;
}

export interface RaceOptions {
  /** Whether the subgraphs execute each request, or give the answer that they gave before. */
  readonly subgraphs: 'remembering' | 'executing';
  readonly choose: (field: Field) => readonly Contestant[];
  readonly measuring: Measuring;
  readonly sizes: readonly Size[];
  readonly rounds: number;
}

const mostContestants = 16;

/** All of them up at once, and measured in turn, again and again. */
export async function race({ subgraphs: mode, choose, measuring, sizes, rounds }: RaceOptions): Promise<Race> {
  const subgraphs = started('serve-subgraphs.ts', [mode]);
  const runners: RunningContestant[] = [];
  try {
    const { port } = await message<{ port: number }>(subgraphs);
    const ports: number[] = [];
    while (ports.length < mostContestants) ports.push(await freePort());
    const subgraphsUrl = `http://127.0.0.1:${port}`;
    const supergraphFile = writeSupergraph(mode, subgraphsUrl);
    for (const contestant of choose({ supergraphFile, subgraphsUrl, port: () => ports.pop() ?? 0 })) {
      const runner = await startContestant(contestant, smallQuery);
      if (runner) runners.push(runner);
      else process.stderr.write(`${contestant.name} did not come up.\n`);
    }
    const best = new Map<string, Partial<Record<Size, Measured>>>();
    const memory = new Map<string, number>();
    for (let round = 0; round < rounds; round++)
      for (const size of sizes)
        for (const runner of runners) {
          const { name, pid } = runner;
          const measured = await measuring.measure(runner, size, subgraphs.pid ?? 0);
          best.set(name, { ...best.get(name), [size]: better(best.get(name)?.[size], measured) });
          memory.set(name, residentMb(pid));
          process.stderr.write(`${size} ${name}: ${Math.round(measured.rate)}/s, ${measured.cpu.toFixed(3)} ms\n`);
        }
    return { names: runners.map(({ name }) => name), best, memory };
  } finally {
    await Promise.all(runners.map(({ child }) => end(child)));
    subgraphs.disconnect();
  }
}

function writeSupergraph(mode: string, subgraphsUrl: string): string {
  const file = peerPath(`run/supergraph-${mode}.graphql`);
  const { supergraphSdl } = compose(publicGraph.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) })));
  writeFileSync(file, supergraphSdl.replaceAll(/http:\/\/(\w+)\/graphql/g, `${subgraphsUrl}/$1`));
  return file;
}
