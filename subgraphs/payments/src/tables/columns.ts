import { sql } from 'drizzle-orm';
import { bigint, pgSchema, timestamp, uuid } from 'drizzle-orm/pg-core';

export const payments = pgSchema('payments');

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const minor = (name: string) => bigint(name, { mode: 'bigint' });

export const madeId = () => uuid('id').primaryKey().default(sql`uuidv7()`);
