import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SignedCommand {
  readonly name: string;
  readonly key: string;
  /** Milliseconds since 1970, as text. */
  readonly time: string;
  readonly body: string;
}

/** Clocks of two hosts may be half a minute apart each way; a copy of a request is worthless after that. */
export const mostSkewMs = 60_000;

export const signCommand = ({ name, key, time, body }: SignedCommand, secret: string): string =>
  createHmac('sha256', `${secret} command`)
    .update(JSON.stringify([name, key, time, body]))
    .digest('base64url');

export function isGenuine(command: SignedCommand, signature: string, secret: string, now: number): boolean {
  const expected = Buffer.from(signCommand(command, secret));
  const given = Buffer.from(signature);
  const age = Math.abs(now - Number(command.time));
  return given.length === expected.length && timingSafeEqual(given, expected) && age <= mostSkewMs;
}
