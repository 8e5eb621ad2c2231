import type { IncomingMessage } from 'node:http';
import { fail } from '@stoa/kernel/errors.ts';

/** A megabyte: ten times the largest honest operation. */
const mostBytes = 1_000_000;

export async function readBody(request: IncomingMessage, most = mostBytes): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) fail('PAYLOAD_TOO_LARGE', `The body is larger than ${most} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
