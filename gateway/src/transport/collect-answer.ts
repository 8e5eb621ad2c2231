import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

/** Bytes of answers that are being read from one subgraph: bounded for each, and for all of them together. */
export interface Room {
  readonly mostEach: number;
  readonly mostTogether: number;
  held: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

/** Why reading stopped. */
export class TooLarge extends Error {}

/** Collects one answer as undici reads it. No stream is made of it: most answers are one chunk, read whole. */
export class CollectAnswer implements Dispatcher.DispatchHandler {
  #controller: Dispatcher.DispatchController | null = null;
  #canceled: Error | null = null;
  #status = 0;
  #encoding: string | undefined;
  #first: Buffer | null = null;
  #more: Buffer[] | null = null;
  #bytes = 0;
  readonly #room: Room;
  readonly #resolve: (answer: HttpAnswer) => void;
  readonly #reject: (error: Error, hasBegun: boolean) => void;

  constructor(room: Room, resolve: (answer: HttpAnswer) => void, reject: (error: Error, hasBegun: boolean) => void) {
    this.#room = room;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Ends the request: what is still in line is not sent, what is under way loses its connection. */
  cancel(reason: Error): void {
    this.#canceled = reason;
    this.#controller?.abort(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#canceled) controller.abort(this.#canceled);
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return;
    this.#status = status;
    this.#encoding = headers['content-encoding'];
    // Announced: not one byte of it need be read.
    if (Number(headers['content-length']) > this.#room.mostEach) controller.abort(new TooLarge());
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const room = this.#room;
    this.#bytes += chunk.length;
    room.held += chunk.length;
    if (this.#bytes > room.mostEach || room.held > room.mostTogether) return controller.abort(new TooLarge());
    if (this.#first === null) this.#first = chunk;
    else (this.#more ??= [this.#first]).push(chunk);
  }

  onResponseEnd(): void {
    this.#leave();
    const body = this.#more ? Buffer.concat(this.#more, this.#bytes) : (this.#first ?? empty);
    this.#resolve({ status: this.#status, encoding: this.#encoding, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#leave();
    this.#reject(error, this.#status !== 0);
  }

  #leave(): void {
    this.#room.held -= this.#bytes;
  }
}

const empty = Buffer.alloc(0);
