import type { Database } from '@stoa/platform/database.ts';

/** What was just written is read where it was written: a replica may not have it yet. */
export const primary = (db: Database): Database => ({ ...db, read: db.sql });
