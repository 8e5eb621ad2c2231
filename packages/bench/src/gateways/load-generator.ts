import { connect, type Socket } from 'node:net';

/** One run: so many connections, each sending its next request when the answer to the last one is whole. */
export interface LoadOrder {
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly connections: number;
  readonly milliseconds: number;
}

export interface LoadOutcome {
  readonly answers: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers of another status or length than the first one. */
  readonly odd: number;
  readonly first: string;
}

const mostAnswers = 2_000_000;

/** Straight on sockets: a full HTTP client would cost more than some of the gateways that it measures. */
function load({ port, path, body, connections, milliseconds }: LoadOrder): Promise<LoadOutcome> {
  const request = Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const times: number[] = [];
  const started = performance.now();
  let first: Buffer | null = null;
  let odd = 0;
  let ended = false;

  const isOver = (): boolean =>
    (ended ||= performance.now() - started > milliseconds || times.length + odd >= mostAnswers);

  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket: Socket = connect(port, '127.0.0.1', next);
      let sentAt = 0;
      let received: Buffer[] = [];
      let size = 0;
      let whole = -1;

      function next(): void {
        received = [];
        size = 0;
        whole = -1;
        sentAt = performance.now();
        socket.write(request);
      }
      socket.setNoDelay(true);
      socket.on('error', reject);
      socket.on('close', () => (ended ? resolve() : reject(new Error('The gateway closed a connection.'))));
      socket.on('data', (chunk: Buffer) => {
        received.push(chunk);
        size += chunk.length;
        if (whole < 0) whole = lengthOf(received.length === 1 ? chunk : Buffer.concat(received));
        if (whole === chunked ? !endsChunks(received) : whole < 0 || size < whole) return;
        if (first === null) first = Buffer.concat(received);
        if (received[0]?.[9] === 0x32 && size > 200) times.push(performance.now() - sentAt);
        else odd += 1;
        if (isOver()) socket.end();
        else next();
      });
    });

  return Promise.all(Array.from({ length: connections }, run)).then(() => {
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
    const seconds = (performance.now() - started) / 1000;
    return { answers: times.length, seconds, p50: at(0.5), p99: at(0.99), odd, first: bodyOf(first) };
  });
}

const chunked = Number.MAX_SAFE_INTEGER;

/** Of head and body together; -1 while the head is not whole. */
function lengthOf(bytes: Buffer): number {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return -1;
  const head = bytes.toString('latin1', 0, end).toLowerCase();
  const length = /content-length: *(\d+)/.exec(head)?.[1];
  return length === undefined ? chunked : end + 4 + Number(length);
}

const endsChunks = (received: readonly Buffer[]): boolean =>
  Buffer.concat(received.slice(-2)).subarray(-5).toString('latin1') === '0\r\n\r\n';

function bodyOf(answer: Buffer | null): string {
  if (answer === null) return '';
  const body = answer.subarray(answer.indexOf('\r\n\r\n') + 4);
  if (lengthOf(answer) !== chunked) return body.toString();
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.toString('latin1', at, end), 16);
    if (!(length > 0)) return Buffer.concat(parts).toString();
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 4 + length;
  }
}

process.on('message', (order: LoadOrder) => {
  load(order).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => process.send?.({ failed: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
