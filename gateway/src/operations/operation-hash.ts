import { createHash } from 'node:crypto';

/** SHA-256 of an operation's text, as automatic persisted queries name it. */
export const operationHash = (text: string): string => createHash('sha256').update(text).digest('hex');
