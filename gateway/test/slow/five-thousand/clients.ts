/** Thousands of clients in one process: it opens them, waits for what they hear, and tells what they missed. */
import { bySocket, byEvents, reader, type Reader } from './reader.ts';

interface Open {
  readonly port: number;
  readonly topics: readonly string[];
  readonly by: 'socket' | 'events' | 'stalled';
}

const all: Reader[] = [];
/** Handshakes under way at once. */
const atOnce = 100;
/** Those who stop reading after their first event, and what lets them read on. */
const stalled: { readonly self: Reader; resume: () => void }[] = [];

async function open({ port, topics, by }: Open): Promise<object> {
  const began = Date.now();
  const waiting = topics.map(reader);
  let at = 0;
  async function worker(): Promise<void> {
    for (let self = waiting[at++]; self; self = waiting[at++]) {
      const each = self;
      if (by === 'stalled') {
        const entry = { self: each, resume: () => {} };
        stalled.push(entry);
        await bySocket(each, port, (socket) => {
          // Once: when it comes back, it reads.
          if (each.codes.length > 0) return;
          entry.resume = () => socket.resume();
          socket.once('message', () => socket.pause());
        });
      } else await (by === 'socket' ? bySocket : byEvents)(each, port);
      if (by !== 'stalled') all.push(each);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { ms: Date.now() - began };
}

const soon = () => new Promise((resolve) => void setTimeout(resolve, 20));

/** When every client has come to this number on its topic, or time is up. */
async function heard(numbers: Readonly<Record<string, number>>, withinMs: number): Promise<object> {
  const end = Date.now() + withinMs;
  const behind = () => all.filter(({ topic, last }) => numbers[topic] !== undefined && last < numbers[topic]);
  while (behind().length > 0 && Date.now() < end) await soon();
  const about = all.filter(({ topic }) => numbers[topic] !== undefined);
  return {
    behind: behind().length,
    late: Math.max(0, ...about.map(({ late }) => late)),
    gaps: about.reduce((sum, { gaps }) => sum + gaps, 0),
    repeats: about.reduce((sum, { repeats }) => sum + repeats, 0),
    codes: [...new Set(about.flatMap(({ codes }) => codes))],
  };
}

async function connected(withinMs: number): Promise<object> {
  const began = Date.now();
  const missing = () => all.filter(({ isOpen }) => !isOpen);
  while (missing().length > 0 && Date.now() - began < withinMs) await soon();
  return {
    ms: Date.now() - began,
    behind: missing().length,
    codes: [...new Set(missing().flatMap(({ codes }) => codes))],
  };
}

async function resumed(number: number, withinMs: number): Promise<object> {
  const end = Date.now() + withinMs;
  for (const { resume } of stalled) resume();
  while (stalled.some(({ self }) => self.last < number) && Date.now() < end) await soon();
  return {
    behind: stalled.filter(({ self }) => self.last < number).length,
    gaps: stalled.reduce((sum, { self }) => sum + self.gaps, 0),
    repeats: stalled.reduce((sum, { self }) => sum + self.repeats, 0),
    codes: [...new Set(stalled.flatMap(({ self }) => self.codes))],
    closed: stalled.filter(({ self }) => self.codes.length > 0).length,
  };
}

type Message = { readonly id: number } & (
  | { readonly open: Open }
  | { readonly heard: Readonly<Record<string, number>>; readonly withinMs: number }
  | { readonly connected: true; readonly withinMs: number }
  | { readonly resumed: number; readonly withinMs: number }
);

process.on('message', (message: Message) => {
  const work =
    'open' in message
      ? open(message.open)
      : 'heard' in message
        ? heard(message.heard, message.withinMs)
        : 'connected' in message
          ? connected(message.withinMs)
          : resumed(message.resumed, message.withinMs);
  void work.then((answer) => process.send?.({ ...answer, id: message.id }));
});
process.on('disconnect', () => process.exit());
process.send?.({ id: 0 });
