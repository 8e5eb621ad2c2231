import { pgSchema, timestamp } from 'drizzle-orm/pg-core';

export const accounts = pgSchema('accounts');

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
