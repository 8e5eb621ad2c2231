import { createHash } from 'node:crypto';

/** Where a request comes from, as the gateway saw it. */
export interface Origin {
  readonly ip: string | null;
  readonly userAgent: string | null;
}

/** Versions change every month and addresses every day: a device is known by the rest of what it says of itself. */
export const deviceOf = ({ userAgent }: Origin): string =>
  createHash('sha256')
    .update((userAgent ?? '').replaceAll(/\d+(\.\d+)*/g, ''))
    .digest('base64url');
