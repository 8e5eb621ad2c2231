import type { ServerResponse } from 'node:http';

/** One stream of answers to one client, in the words of its protocol. */
export interface Channel {
  /** Done when the client's connection has taken it: who writes waits for that, and a slow reader holds nobody else up. */
  next(json: Buffer): Promise<void> | void;
  /** Keeps proxies from ending a quiet connection. */
  beat(): Promise<void> | void;
  complete(): void;
  /** Ends because we go, or the client may not stay: with a reason, where the protocol has words for it. */
  breakOff(reason: { readonly message: string; readonly code: string }): void;
}

export function written(response: ServerResponse, chunk: Buffer | string): Promise<void> | void {
  if (response.write(chunk)) return;
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.once('drain', done);
    response.once('close', done);
  });
}
