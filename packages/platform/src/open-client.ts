import postgres, { type Sql } from 'postgres';

/**
 * A client of Postgres that is back soon after Postgres is: left to itself it waits longer after each try, up to twenty
 * seconds, and with several connections these tries are soon made.
 */
export const openClient = (url: string, options: postgres.Options<Record<string, never>> = {}): Sql =>
  postgres(url, { onnotice: () => {}, connect_timeout: 10, backoff, ...options });

/** In seconds, not all at once. */
const backoff = (tries: number): number => Math.min(0.05 * 2 ** tries, 1) * (0.5 + Math.random() / 2);
