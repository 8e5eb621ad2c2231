import { idType } from '@stoa/kernel/ids.ts';

/** Ids that no other domain speaks of. */
export const alertId = idType('security alert', 'sal');
export const roleChangeId = idType('role change', 'rch');
export const privacyRequestId = idType('privacy request', 'prq');
