import { bigint, pgSchema, timestamp } from 'drizzle-orm/pg-core';

export const orders = pgSchema('orders');

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const minor = (name: string) => bigint(name, { mode: 'bigint' });

export const taxClasses = ['STANDARD', 'FOOD', 'BOOKS', 'CHILDREN', 'MEDICINE', 'DIGITAL'] as const;

export const services = ['STANDARD', 'EXPRESS', 'DRONE'] as const;
