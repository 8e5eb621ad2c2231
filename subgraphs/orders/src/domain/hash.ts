import { createHash } from 'node:crypto';

/** The same for the same value; for secrets that are compared and never shown, and for inputs that are repeated. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(typeof value === 'string' ? value : JSON.stringify(value))
    .digest('base64url');
