import { allows, type Viewer } from '@stoa/kernel/viewer.ts';

/**
 * Theirs, or for staff. What belongs to a guest is reached by way of the order alone, whose secret was asked for there:
 * so it is open here.
 */
export const mayRead = (viewer: Viewer, owner: string | null, ...scopes: readonly string[]): boolean =>
  owner === null || owner === viewer.userId || scopes.some((scope) => allows(viewer, scope));

/** The same where somebody comes by the bare id: a guest's is shown to nobody who cannot name the proof. */
export const mayReadDirectly = (
  viewer: Viewer,
  owner: string | null,
  isProven: boolean,
  ...scopes: readonly string[]
): boolean => (owner === null ? isProven : owner === viewer.userId) || scopes.some((scope) => allows(viewer, scope));
