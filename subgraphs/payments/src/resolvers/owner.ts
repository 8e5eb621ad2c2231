import type { Viewer } from '@stoa/kernel/viewer.ts';

/** Whose idempotency keys these are. */
export const ownerOf = ({ userId, clientId }: Viewer): string => clientId ?? userId ?? 'anonymous';
