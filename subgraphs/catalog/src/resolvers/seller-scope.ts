import { fail } from '@stoa/kernel/errors.ts';
import { allows, type Viewer } from '@stoa/kernel/viewer.ts';
import { requireScope } from '@stoa/platform/identity.ts';

/** Whose things the viewer may touch: null for all of them, else only that seller's. */
export function sellerScope(viewer: Viewer, scope: 'offers:write' | 'media:write'): string | null {
  requireScope(viewer, scope);
  if (allows(viewer, 'catalog:write')) return null;
  return viewer.sellerId ?? fail('FORBIDDEN', 'This needs a seller account, or the scope catalog:write.');
}
