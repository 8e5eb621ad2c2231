import { startTestPostgres as start } from '../../bin/test-postgres.mjs';

/** A test server in a process of its own, which ends when ours does, however that happens. */
export const startTestPostgres = (): ReturnType<typeof start> => start();
