import { fail } from '@stoa/kernel/errors.ts';
import type { Bytes } from './file-store.ts';

/** Passes on what comes, and stops at the first byte more than announced; fewer are refused too. */
export async function* exactly(body: Bytes, bytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > bytes) fail('PAYLOAD_TOO_LARGE', `The file is larger than the ${bytes} bytes that were announced.`);
    yield chunk;
  }
  if (size < bytes) fail('BAD_INPUT', `The file has ${size} bytes, not the ${bytes} that were announced.`);
}
