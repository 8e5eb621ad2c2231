import type { z } from 'zod';
import type { Living } from '../subgraph.ts';

/** Work for later: named `domain.verb-noun`, its payload checked when it runs. */
export interface Job<Payload = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<Payload>;
  run(environment: Living, payload: Payload): Promise<void>;
  /** A cron line for jobs that come round by themselves. */
  readonly cron: string | null;
}

export const defineJob = <Payload>(
  name: string,
  schema: z.ZodType<Payload>,
  run: Job<Payload>['run'],
  { cron = null }: { readonly cron?: string | null } = {},
): Job<Payload> => ({ name, schema, run, cron });
