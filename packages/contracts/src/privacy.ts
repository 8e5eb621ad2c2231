import { z } from 'zod';
import { type CommandType, defineCommand } from './define.ts';

export interface ExportRequest {
  readonly userId: string;
}

export interface Exported {
  /** All that the domain holds about the user, in its own words. */
  readonly data: unknown;
}

export interface EraseRequest {
  readonly userId: string;
}

export interface Erased {
  /** What was deleted or made nameless. */
  readonly erased: readonly string[];
  /** What stays, each with the law or the book that asks for it. */
  readonly kept: readonly string[];
}

export interface PersonalData {
  readonly export: CommandType<ExportRequest, Exported>;
  readonly erase: CommandType<EraseRequest, Erased>;
}

const user = z.object({ userId: z.string() });

/** The two commands by which a domain gives out and forgets what it holds about a person. */
export const personalData = (domain: string): PersonalData => ({
  export: defineCommand(`${domain}.export-personal-data`, { input: user, output: z.object({ data: z.unknown() }) }),
  erase: defineCommand(`${domain}.erase-personal-data`, {
    input: user,
    output: z.object({ erased: z.array(z.string()).readonly(), kept: z.array(z.string()).readonly() }),
  }),
});

/** Whom accounts asks, in this order; itself last, for it alone knows who the others are to forget. */
export const domainsWithPersonalData: readonly string[] = [
  'cart',
  'orders',
  'payments',
  'fulfillment',
  'notifications',
  'accounts',
];
