import type { Data } from '../../src/execute/run.ts';
import { WebSocket } from 'ws';

export interface Said {
  readonly type: string;
  readonly id?: string;
  readonly payload?: { readonly data?: Data; readonly errors?: readonly unknown[] } & Data;
}

/** A raw socket of graphql-transport-ws: says anything, and hears in order. */
export interface Talk {
  readonly socket: WebSocket;
  say(...messages: readonly (object | string)[]): void;
  /** The next message that it has not heard yet. */
  next(): Promise<Said>;
  /** Code and reason of its end. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
}

export async function talking(url: string, params?: object, protocol = 'graphql-transport-ws'): Promise<Talk> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol);
  const heard: Said[] = [];
  let wants: ((said: Said) => void) | null = null;
  socket.on('message', (data: Buffer) => {
    const said = JSON.parse(data.toString()) as Said;
    if (!wants) return void heard.push(said);
    wants(said);
    wants = null;
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  );
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const talk: Talk = {
    socket,
    closed,
    say: (...messages) =>
      messages.forEach((each) => socket.send(typeof each === 'string' ? each : JSON.stringify(each))),
    next() {
      const said = heard.shift();
      return said ? Promise.resolve(said) : new Promise((resolve) => (wants = resolve));
    },
  };
  if (params) talk.say({ type: 'connection_init', payload: params });
  return talk;
}

/** Acknowledged. */
export async function acknowledged(url: string, params: object = {}): Promise<Talk> {
  const talk = await talking(url, params);
  const { type } = await talk.next();
  if (type !== 'connection_ack') throw new Error(`It said ${type} first.`);
  return talk;
}

export const subscribe = (id: string, query: string, variables: object = {}) => ({
  id,
  type: 'subscribe',
  payload: { query, variables },
});
