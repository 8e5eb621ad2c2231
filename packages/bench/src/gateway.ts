import { type Contestant, contestants, type Field, wholeSystem } from './gateways/contestants.ts';
import { measuring as makeMeasuring, type Size } from './gateways/measure.ts';
import { installPeers } from './gateways/peers.ts';
import { type Race, race } from './gateways/race.ts';
import { report, rounded, type Row } from './table.ts';

const { env } = process;
/** For a look at some of them, which writes no table. */
const only = env['STOA_BENCH_ONLY'];
const rounds = Number(env['STOA_BENCH_ROUNDS'] ?? 2);
const sizes = (['large', 'small'] as const).filter((size) => (env['STOA_BENCH_SIZE'] ?? size) === size);
const load = {
  connections: 50,
  warmMs: Number(env['STOA_BENCH_WARM_MS'] ?? 3_000),
  measuredMs: Number(env['STOA_BENCH_MS'] ?? 5_000),
};

const about = `The public benchmark of gateways: four subgraphs over HTTP in one process, ${load.connections} connections, everybody in the same run, in turn; of ${rounds} rounds the quicker one, and the least processor.
Limits and metrics are on where there are any, nobody signs in, all answers were compared.
In the first two tables the subgraphs remember their answers, so that it is the gateway that is measured. "Nothing shared": each request sends its own fetches. "Equal fetches shared": fetches under way at the same time are sent once, as Hive does unless told otherwise. "De-duplicated": whole requests too.
In the last two the subgraphs execute, and what counts is the processor of the whole system.`;

function rowsOf({ names, best, memory }: Race, size: Size): Row[] {
  const first = best.get(names[0] ?? '')?.[size];
  return names.flatMap((name) => {
    const measured = best.get(name)?.[size];
    if (!measured || !first) return [];
    const { rate, p50, p99, cpu, whole } = measured;
    return {
      [`${size} query`]: name,
      'a second': rounded(rate, 0),
      'times the first': rounded(rate / first.rate),
      'p50 ms': rounded(p50),
      'p99 ms': rounded(p99),
      'CPU ms each': rounded(cpu, 3),
      'first’s CPU to it': rounded(first.cpu / cpu),
      'with subgraphs, CPU ms': rounded(whole, 3),
      'first’s to that': rounded(first.whole / whole),
      'memory MB': rounded(memory.get(name) ?? 0, 0),
    };
  });
}

const chosen =
  (all: (field: Field) => readonly Contestant[]) =>
  (field: Field): readonly Contestant[] =>
    all(field).filter(({ name }) => only === undefined || name.includes(only));

const measuring = makeMeasuring(load);
try {
  installPeers();
  const plan = { measuring, sizes, rounds };
  const field = await race({ ...plan, subgraphs: 'remembering', choose: chosen(contestants) });
  const system = await race({ ...plan, subgraphs: 'executing', choose: chosen(wholeSystem) });
  const tables = [field, system].flatMap((each) => sizes.map((size) => rowsOf(each, size)));
  if (only === undefined && sizes.length === 2) report('gateway', about, ...tables);
} finally {
  measuring.stop();
}
