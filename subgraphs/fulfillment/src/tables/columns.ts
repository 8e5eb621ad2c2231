import { doublePrecision, pgSchema, timestamp } from 'drizzle-orm/pg-core';

export const fulfillment = pgSchema('fulfillment');

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const real = (name: string) => doublePrecision(name);

export const services = ['STANDARD', 'EXPRESS', 'DRONE'] as const;
