import type { CommandType } from '@stoa/contracts/define.ts';

export interface SendOptions {
  /** Repeats under one key have one effect and one answer. */
  readonly key: string;
  readonly timeoutMs?: number;
}

/** Asks another domain and waits, in this process or over the wire. */
export interface CommandBus {
  send<Input, Output>(type: CommandType<Input, Output>, input: Input, options: SendOptions): Promise<Output>;
}

/** Longer than any command that is well takes, shorter than a shopper waits. */
export const defaultTimeoutMs = 5_000;

/** Domains that live here are asked directly. */
export const nearestBus = (isHere: (domain: string) => boolean, here: CommandBus, there: CommandBus): CommandBus => ({
  send: (type, input, options) => (isHere(type.domain) ? here : there).send(type, input, options),
});
