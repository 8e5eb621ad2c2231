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
const mostLeftMb = 12;
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
for (let turn = 1; turn <= 5; turn++) await round(`event ${turn}`);

// Readers who do not read.
domain.emit('big', 'x'.repeat(bigBytes));
const calm = await gateway.ask({ collect: true });
await clients.ask({ open: { port, topics: ['big'], by: 'socket' } });
await clients.ask({ open: { port, topics: Array.from({ length: stalled }, () => 'big'), by: 'stalled' } });
await heard({ big: 1 });
let peak = 0;
for (let n = 0; n < bigEvents; n++) {
  domain.emit('big', 'x'.repeat(bigBytes));
  if (n % 25 === 24) await pause(10);
  if (n % 200 === 199) {
    await heard({ big: domain.last('big') });
    const { heap, external } = await gateway.ask({ collect: true });
    peak = Math.max(peak, heap + external - calm.heap - calm.external);
  }
}
const quick = await heard({ big: domain.last('big') });
tell(
  `${stalled} readers who do not read, of ${bigEvents} events of ${bigBytes / 1_000} KB: ${mb(peak)} MB more at the most; who reads was never more than ${quick.late} ms late`,
);
promise(quick.behind === 0 && quick.gaps === 0, 'Who reads missed events because others did not.');
promise(peak / 2 ** 20 <= mostStalledMb, `Readers who do not read took ${mb(peak)} MB.`);
await round('event beside them');
await pause(5_000);
const slow = await clients.ask({ resumed: domain.last('big'), withinMs: 15_000 });
tell(
  `they were closed with ${slow.codes.join(', ')}, and then got the rest: ${slow.gaps} gaps, ${slow.repeats} repeats`,
);
promise(slow.closed === stalled && slow.codes.join() === '4410', `Codes of slow readers: ${slow.codes.join()}.`);
promise(slow.behind + slow.gaps + slow.repeats === 0, 'A slow reader that came back missed something.');

// Killed.
const emitting = setInterval(emitAll, 250);
await pause(600);
gateway.process.kill('SIGKILL');
await pause(1_000);
gateway = await startGateway(port);
const back = await clients.ask({ connected: true, withinMs: 20_000 });
promise(back.behind === 0, `After the kill ${back.behind} did not come back: ${back.codes.join()}.`);
await pause(1_000);
clearInterval(emitting);
const end = await heard();
tell(
  `killed, and started again: all back ${back.ms} ms after it listened, ${domain.open()} streams at the domain; at event ${domain.last('all')} all the same: ${end.gaps} gaps, ${end.repeats} repeats; closed with ${end.codes.join(', ')}`,
);
promise(end.behind + end.gaps + end.repeats === 0, `After the kill ${end.behind} are behind: ${end.codes.join()}.`);
await round('event after it');

// Gone.
clients.process.disconnect();
for (let turn = 0; turn < 100 && domain.open() > 0; turn++) await pause(50);
await pause(500);
const left = await gateway.ask({ collect: true });
tell(
  `all gone: ${domain.open()} streams at the domain, ${mb(left.heap)} MB heap (${mb(before.heap)} MB before they came)`,
);
promise(domain.open() === 0, `${domain.open()} streams are left at the domain.`);
promise(left.heap - before.heap <= mostLeftMb * 2 ** 20, `${mb(left.heap - before.heap)} MB are left of them.`);

gateway.process.disconnect();
domain.stop();
for (const each of broken) process.stderr.write(`broken: ${each}\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
