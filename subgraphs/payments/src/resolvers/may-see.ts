import { allows, type Viewer } from '@stoa/kernel/viewer.ts';

/** Their own, staff, or a guest's: that one is reached through the order alone, which has asked for the guest's secret. */
export const maySee = (viewer: Viewer, ownerId: string | null): boolean =>
  ownerId === null || ownerId === viewer.userId || allows(viewer, 'payments:read');
