import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { type AlertRow, markSeen } from '../store/alerts.ts';

export async function dismissAlert({ db, clock }: Environment, viewer: Viewer, id: string): Promise<AlertRow> {
  const userId = requireUser(viewer);
  return (
    (await db.transaction((tx) => markSeen(tx, userId, id, clock.now()))) ??
    fail('NOT_FOUND', 'There is no such alert.')
  );
}
