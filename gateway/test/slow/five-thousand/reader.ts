import { request } from 'node:http';
import { WebSocket } from 'ws';

/** One client of one stream: knows the cursor that it saw last, and comes back with it. */
export interface Reader {
  readonly topic: string;
  /** The number of its last event; 0 before the first. */
  last: number;
  /** Milliseconds from the last event to its being here. */
  late: number;
  gaps: number;
  repeats: number;
  isOpen: boolean;
  /** Codes that its connections were closed with. */
  readonly codes: (number | string)[];
}

export const reader = (topic: string): Reader => ({
  topic,
  last: 0,
  late: 0,
  gaps: 0,
  repeats: 0,
  isOpen: false,
  codes: [],
});

interface Event {
  readonly n: number;
  readonly at: number;
}

const query =
  'subscription ($topic: ID!, $after: String) { counted(topic: $topic, after: $after) { cursor n at filler } }';
const asked = ({ topic, last }: Reader) => ({ query, variables: { topic, after: last === 0 ? null : String(last) } });

function hear(self: Reader, { n, at }: Event): void {
  if (self.last > 0 && n > self.last + 1) self.gaps++;
  if (n <= self.last) self.repeats++;
  self.last = n;
  self.late = Date.now() - at;
}

/** Those who lost their connection at one moment must not come back at one moment. */
const soon = (again: () => void) => setTimeout(again, 100 + Math.random() * 1_400);

/** By graphql-transport-ws; answers once, when it is first acknowledged. */
export function bySocket(self: Reader, port: number, onSocket?: (socket: WebSocket) => void): Promise<void> {
  return new Promise((resolve) => {
    function open(): void {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', {
        perMessageDeflate: false,
      });
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(String(data)) as { type: string; payload?: { data?: { counted?: Event } } };
        if (message.type === 'connection_ack') {
          self.isOpen = true;
          socket.send(JSON.stringify({ id: crypto.randomUUID(), type: 'subscribe', payload: asked(self) }));
          onSocket?.(socket);
          return resolve();
        }
        const event = message.payload?.data?.counted;
        if (event) hear(self, event);
        else if (message.type !== 'ping') {
          self.codes.push(String(data).slice(0, 200));
          socket.close(1000);
        }
      });
      socket.on('error', () => {});
      socket.on('close', (code) => {
        self.isOpen = false;
        self.codes.push(code);
        soon(open);
      });
    }
    open();
  });
}

/** By server-sent events. */
export function byEvents(self: Reader, port: number): Promise<void> {
  return new Promise((resolve) => {
    function open(): void {
      let isOver = false;
      const again = () => {
        if (isOver) return;
        isOver = true;
        self.isOpen = false;
        soon(open);
      };
      const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
      const sent = request(
        { host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent: false, headers },
        (response) => {
          self.isOpen = true;
          resolve();
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            const parts = (text + chunk).split('\n\n');
            text = parts.pop() ?? '';
            for (const part of parts) {
              const data = /^data: (.*)$/m.exec(part)?.[1];
              const event = data && (JSON.parse(data) as { data?: { counted?: Event } }).data?.counted;
              if (event) hear(self, event);
            }
          });
          response.on('close', again).on('error', again);
        },
      );
      sent.on('error', again).end(JSON.stringify(asked(self)));
    }
    open();
  });
}
