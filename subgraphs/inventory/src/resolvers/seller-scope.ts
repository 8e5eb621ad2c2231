import { fail } from '@stoa/kernel/errors.ts';
import { allows, type Viewer } from '@stoa/kernel/viewer.ts';
import { requireScope } from '@stoa/platform/identity.ts';

/** Whose places the viewer may touch: null for all of them, else only that seller's. */
export function sellerScope(viewer: Viewer, scope: 'stock:read' | 'stock:write'): string | null {
  requireScope(viewer, scope);
  if (allows(viewer, 'inventory:write')) return null;
  return viewer.sellerId ?? fail('FORBIDDEN', 'This needs a seller account, or the scope inventory:write.');
}
