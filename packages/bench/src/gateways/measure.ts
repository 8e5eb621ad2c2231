import assert from 'node:assert/strict';
import { cpuSecondsOf } from '../cpu.ts';
import type { LoadOrder, LoadOutcome } from './load-generator.ts';
import { largeQuery, smallQuery } from './public-graph.ts';
import { message, type RunningContestant, started } from './running.ts';

export const queries = { large: largeQuery, small: smallQuery };
export type Size = keyof typeof queries;

export interface Measured {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor for one request: of the gateway, and of the subgraphs with it. */
  readonly cpu: number;
  readonly whole: number;
}

export interface Load {
  readonly connections: number;
  readonly warmMs: number;
  readonly measuredMs: number;
}

export interface Measuring {
  measure(runner: RunningContestant, size: Size, subgraphs: number): Promise<Measured>;
  stop(): void;
}

/** Measures one after the other from a process of its own, and sees that all answer the same. */
export function measuring({ connections, warmMs, measuredMs }: Load): Measuring {
  const generator = started('load-generator.ts');
  const answers = new Map<Size, unknown>();

  async function loaded(order: LoadOrder): Promise<LoadOutcome> {
    const answer = message<LoadOutcome | { readonly failed: string }>(generator);
    generator.send(order);
    const outcome = await answer;
    if ('failed' in outcome) throw new Error(outcome.failed);
    return outcome;
  }

  /** Whatever the order of fields. */
  function check(size: Size, name: string, text: string): void {
    const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown };
    assert.equal(errors, undefined, `${name}: ${text.slice(0, 300)}`);
    if (answers.has(size)) assert.deepEqual(data, answers.get(size), name);
    else answers.set(size, data);
  }

  return {
    async measure({ port, path, pid, name }, size, subgraphs) {
      const order = { port, path, body: JSON.stringify({ query: queries[size] }), connections };
      await loaded({ ...order, milliseconds: warmMs });
      const before = [cpuSecondsOf([pid]), cpuSecondsOf([subgraphs])];
      const { answers: count, seconds, p50, p99, odd, first } = await loaded({ ...order, milliseconds: measuredMs });
      assert.equal(odd, 0, `${name}: ${odd} answers of another kind`);
      check(size, name, first);
      const [own = 0, others = 0] = [pid, subgraphs].map(
        (each, index) => ((cpuSecondsOf([each]) - (before[index] ?? 0)) / count) * 1000,
      );
      return { rate: count / seconds, p50, p99, cpu: own, whole: own + others };
    },
    stop: () => generator.disconnect(),
  };
}

/** Of two rounds, for others work on this machine too: the quicker one, and the least processor of both. */
export function better(one: Measured | undefined, other: Measured): Measured {
  if (!one) return other;
  const quicker = one.rate > other.rate ? one : other;
  return { ...quicker, cpu: Math.min(one.cpu, other.cpu), whole: Math.min(one.whole, other.whole) };
}
