import type { ServerResponse } from 'node:http';
import { codes, type StoaError } from '@stoa/kernel/errors.ts';

export function writeJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** An answer before GraphQL begins: the same shape as its errors. */
export function writeError(response: ServerResponse, error: StoaError, requestId: string): void {
  const extensions = { ...error.extensions, code: error.code, requestId };
  writeJson(response, codes[error.code], { errors: [{ message: error.message, extensions }] });
}
