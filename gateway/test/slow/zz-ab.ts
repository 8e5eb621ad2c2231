/**
 * Five thousand subscriptions on one gateway: what each costs, how soon an event is with the last of them, what a reader
 * who does not read costs, and that after a gateway was killed all go on where they were. Some forty seconds.
 */
import { execFileSync } from 'node:child_process';
import { supergraphOf } from '../world/domains.ts';
import { child } from './five-thousand/child.ts';
import { counter } from './five-thousand/counter.ts';

const [equal, distinct, events, stalled] = [4_700, 300, 300, 20];
const mostMs = 2_000;
const mostKbEach = 64;
const [bigEvents, bigBytes, mostStalledMb] = [2_000, 20_000, 48];

interface Figures {
  readonly port: number;
  readonly rss: number;
  readonly heap: number;
  readonly external: number;
  readonly cpuMs: number;
}
interface Heard {
  readonly ms: number;
  readonly behind: number;
  readonly late: number;
  readonly gaps: number;
  readonly repeats: number;
  readonly codes: readonly (number | string)[];
  readonly closed: number;
}

const files = execFileSync('sh', ['-c', 'ulimit -Hn']).toString().trim();
if (Number(files) < 6_500)
  throw new Error(`This needs 6,500 open files in one process, and may have ${files}: raise it with "ulimit -n 8192".`);

const broken: string[] = [];
const tell = (line: string) => process.stdout.write(`${line}\n`);
const promise = (kept: boolean, what: string) => {
  if (!kept) broken.push(what);
};
const mb = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
const pause = (ms: number) => new Promise((resolve) => void setTimeout(resolve, ms));

const domain = await counter();
const startGateway = async (at = 0) => {
  const started = child<Figures>('gateway.ts', [String(at), domain.url, supergraphOf([domain.domain])]);
  return { ...started, port: (await started.ready).port };
};
let gateway = await startGateway();
const { port } = gateway;
const clients = child<Heard>('clients.ts');
await clients.ready;

const own = Array.from({ length: distinct }, (_, index) => `own-${index}`);
const topics = ['all', ...own];
const emitAll = () => topics.forEach((topic) => domain.emit(topic));
const last = () => Object.fromEntries(topics.map((topic) => [topic, domain.last(topic)]));
const heard = (numbers = last(), withinMs = 15_000) => clients.ask({ heard: numbers, withinMs });
emitAll();

// What each costs.
await clients.ask({ open: { port, topics: Array.from({ length: 50 }, () => 'all'), by: 'socket' } });
const before = await gateway.ask({ collect: true });
const opened = await clients.ask({
  open: { port, topics: [...Array.from({ length: equal - 50 }, () => 'all'), ...own], by: 'socket' },
});
await heard();
const after = await gateway.ask({ collect: true });
const sockets = equal + distinct - 50;
const kb = (what: 'rss' | 'heap' | 'external') => (after[what] - before[what]) / sockets / 1024;
tell(
  `${equal + distinct} sockets (${equal} of one stream, ${distinct} of their own) opened in ${opened.ms} ms, ${domain.open()} streams at the domain`,
);
tell(
  `memory of each: ${kb('rss').toFixed(1)} KB resident, of which ${kb('heap').toFixed(1)} KB heap and ${kb('external').toFixed(1)} KB buffers; ${mb(after.rss)} MB in all`,
);
promise(kb('rss') <= mostKbEach, `A socket takes ${kb('rss').toFixed(1)} KB.`);
promise(domain.open() <= distinct + 1, `Equal subscriptions have ${domain.open()} streams at the domain.`);

await clients.ask({ open: { port, topics: Array.from({ length: events }, () => 'all'), by: 'events' } });
tell(`${events} more by server-sent events`);

// How soon.
async function round(what: string): Promise<void> {
  const { cpuMs } = await gateway.ask({});
  emitAll();
  const { late, behind } = await heard();
  const { cpuMs: then } = await gateway.ask({});
  tell(`${what}: with the last of all after ${late} ms, ${(then - cpuMs).toFixed(0)} ms of the gateway's processor`);
  promise(behind === 0 && late <= mostMs, `${what} came ${late} ms late, and not to ${behind}.`);
}

for (let r = 0; r < 2; r++) {
const { cpuMs } = await gateway.ask({});
const t0 = Date.now();
for (let i = 0; i < 50; i++) { emitAll(); await heard(); }
const { cpuMs: then } = await gateway.ask({});
tell(`AB ${((then - cpuMs) / 50).toFixed(1)} ms cpu/event ${(Date.now() - t0) / 50} ms wall`);
}
clients.process.disconnect();
gateway.process.disconnect();
domain.stop();
for (const each of broken) process.stderr.write(`broken: ${each}\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
