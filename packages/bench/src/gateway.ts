import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { compose } from '@stoa/gateway/supergraph/compose.ts';
import { parse } from 'graphql';
import { cpuSecondsOf } from './cpu.ts';
import { type Contestant, contestants, type Field, wholeSystem } from './gateways/contestants.ts';
import type { LoadOrder, LoadOutcome } from './gateways/load-generator.ts';
import { installPeers, peerPath } from './gateways/peers.ts';
import { largeQuery, publicGraph, smallQuery } from './gateways/public-graph.ts';
import { end, message, residentMb, type RunningContestant, startContestant, started } from './gateways/running.ts';
import { report, rounded, type Row } from './table.ts';

const connections = 50;
const warmMs = Number(process.env['STOA_BENCH_WARM_MS'] ?? 3_000);
const measuredMs = Number(process.env['STOA_BENCH_MS'] ?? 5_000);
const rounds = Number(process.env['STOA_BENCH_ROUNDS'] ?? 2);
const only = process.env['STOA_BENCH_ONLY'];
const sizes = (['large', 'small'] as const).filter((size) => (process.env['STOA_BENCH_SIZE'] ?? size) === size);
const queries = { large: largeQuery, small: smallQuery };
type Size = keyof typeof queries;

interface Measured {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor for one request: of the gateway, and of the subgraphs with it. */
  readonly cpu: number;
  readonly whole: number;
}

const generator = started('load-generator.ts');

async function loaded(order: LoadOrder): Promise<LoadOutcome> {
  const answer = message<LoadOutcome | { readonly failed: string }>(generator);
  generator.send(order);
  const outcome = await answer;
  if ('failed' in outcome) throw new Error(outcome.failed);
  return outcome;
}

async function measure({ port, path, pid, name }: RunningContestant, size: Size, subgraphs: number): Promise<Measured> {
  const order = { port, path, body: JSON.stringify({ query: queries[size] }), connections };
  await loaded({ ...order, milliseconds: warmMs });
  const before = [cpuSecondsOf([pid]), cpuSecondsOf([subgraphs])];
  const { answers, seconds, p50, p99, odd, first } = await loaded({ ...order, milliseconds: measuredMs });
  assert.equal(odd, 0, `${name}: ${odd} answers of another kind`);
  check(size, name, first);
  const [own = 0, others = 0] = [pid, subgraphs].map(
    (each, index) => ((cpuSecondsOf([each]) - (before[index] ?? 0)) / answers) * 1000,
  );
  return { rate: answers / seconds, p50, p99, cpu: own, whole: own + others };
}

const answers = new Map<Size, unknown>();

/** Everybody must say the same, whatever the order of fields. */
function check(size: Size, name: string, text: string): void {
  const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown };
  assert.equal(errors, undefined, `${name}: ${text.slice(0, 300)}`);
  if (answers.has(size)) assert.deepEqual(data, answers.get(size), name);
  else answers.set(size, data);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Race {
  readonly runners: readonly RunningContestant[];
  /** Of each runner, the best round: others work on this machine too. */
  readonly best: ReadonlyMap<string, Readonly<Record<Size, Measured>>>;
  readonly memory: ReadonlyMap<string, number>;
}

async function race(mode: 'remembering' | 'executing', choose: (field: Field) => Contestant[]): Promise<Race> {
  const subgraphs = started('serve-subgraphs.ts', [mode]);
  const { port } = await message<{ port: number }>(subgraphs);
  const subgraphsUrl = `http://127.0.0.1:${port}`;
  const supergraphFile = peerPath(`run/supergraph-${mode}.graphql`);
  const { supergraphSdl } = compose(publicGraph.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) })));
  writeFileSync(supergraphFile, supergraphSdl.replaceAll(/http:\/\/(\w+)\/graphql/g, `${subgraphsUrl}/$1`));
  const ports: number[] = [];
  for (let count = 0; count < 12; count++) ports.push(await freePort());
  const taken: number[] = [];
  const field: Field = {
    supergraphFile,
    subgraphsUrl,
    port: () => {
      const next = ports.pop() ?? 0;
      taken.push(next);
      return next;
    },
  };
  const runners: RunningContestant[] = [];
  try {
    for (const [index, contestant] of choose(field).entries()) {
      if (only !== undefined && !contestant.name.includes(only)) continue;
      const runner = await startContestant(contestant, taken[index] ?? 0, smallQuery);
      if (runner) runners.push(runner);
      else process.stderr.write(`${contestant.name} did not come up.\n`);
    }
    const best = new Map<string, Record<Size, Measured>>();
    const memory = new Map<string, number>();
    for (let round = 0; round < rounds; round++)
      for (const size of sizes)
        for (const runner of runners) {
          const measured = await measure(runner, size, subgraphs.pid ?? 0);
          const known: Partial<Record<Size, Measured>> = best.get(runner.name) ?? {};
          if ((known[size]?.rate ?? 0) < measured.rate) known[size] = measured;
          best.set(runner.name, known as Record<Size, Measured>);
          memory.set(runner.name, residentMb(runner.pid));
          process.stderr.write(`${size} ${runner.name}: ${Math.round(measured.rate)}/s, ${measured.cpu.toFixed(2)} ms\n`);
        }
    return { runners, best, memory };
  } finally {
    await Promise.all(runners.map(({ child }) => end(child)));
    subgraphs.disconnect();
  }
}

function rowsOf({ runners, best, memory }: Race, size: Size): Row[] {
  const stock = best.get(runners[0]?.name ?? '')?.[size];
  return runners.map(({ name }) => {
    const { rate, p50, p99, cpu, whole } = best.get(name)?.[size] ?? { rate: 0, p50: 0, p99: 0, cpu: 0, whole: 0 };
    return {
      [`${size} query`]: name,
      'a second': rounded(rate, 0),
      'to the first': `${rounded(rate / (stock?.rate ?? rate), 1)}×`,
      'p50 ms': rounded(p50),
      'p99 ms': rounded(p99),
      'CPU ms each': rounded(cpu, 3),
      'with subgraphs': rounded(whole, 3),
      'memory MB': rounded(memory.get(name) ?? 0, 0),
    };
  });
}

try {
  installPeers();
  const field = await race('remembering', contestants);
  const system = await race('executing', wholeSystem);
  report(
    'gateway',
    `The public benchmark of gateways: four subgraphs over HTTP in one process, ${connections} connections, everybody in the same run, in turn; the best of ${rounds} rounds. Limits and metrics are on where there are any, nobody signs in, the answers were compared. The subgraphs remember their answers in the first two tables, so that it is the gateway that is measured; in the last two they execute, and what counts is the processor of the whole system.`,
    rowsOf(field, 'large'),
    rowsOf(field, 'small'),
    rowsOf(system, 'large'),
    rowsOf(system, 'small'),
  );
} finally {
  generator.disconnect();
}
