import { loaderByKey, loaderOfMany } from '@stoa/platform/loaders.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { auditReads } from './store/access-audit.ts';
import { rolesByUsers, usersByIds } from './store/users.ts';

export const loaders = ({ db, clock }: Environment) => ({
  user: loaderByKey(
    (ids: readonly string[]) => usersByIds(db, ids),
    (row) => row.id,
  ),
  roles: loaderOfMany(
    (ids: readonly string[]) => rolesByUsers(db, ids),
    (row) => row.userId,
  ),
  /** By "actor subject": leaves one row for each person that a request of the staff reads, in one statement. */
  audited: loaderByKey(
    (pairs: readonly string[]) => auditReads(db, pairs, clock.now()),
    (pair) => pair,
  ),
});

export type Loaders = ReturnType<typeof loaders>;
