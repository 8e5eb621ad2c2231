import type { IncomingMessage } from 'node:http';
import { StoaError } from '@stoa/kernel/errors.ts';

/** A megabyte: ten times the largest honest operation. */
const mostBytes = 1_000_000;

/** By events: on a small body the stream's own iterator costs more than all the rest of reading it. */
export function readBody(request: IncomingMessage, most = mostBytes): Promise<string> {
  return new Promise((resolve, reject) => {
    const tooLarge = () =>
      reject(new StoaError('PAYLOAD_TOO_LARGE', `The body is larger than ${most} bytes: send less at once.`));
    if (Number(request.headers['content-length'] ?? 0) > most) return tooLarge();
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) return void chunks.push(chunk);
      // The rest flows by unread, so that the sender gets to read why.
      chunks = [];
      tooLarge();
    });
    request.once('end', () => resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()));
    request.once('error', reject);
    // Every request closes: only for one that broke off is an error worth its making.
    request.once('close', () => request.complete || reject(new StoaError('BAD_INPUT', 'The request broke off.')));
  });
}
