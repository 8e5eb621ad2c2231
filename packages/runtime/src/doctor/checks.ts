import { maskUrl } from '@stoa/platform/describe-settings.ts';

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

const patience = 3_000;

export const checkDatabase = (name: string, url: string): Promise<Check> =>
  checked(name, url, async () => {
    const { default: postgres } = await import('postgres');
    const sql = postgres(url, { max: 1, connect_timeout: patience / 1_000, onnotice: () => {} });
    try {
      const [row] = await sql<{ version: string }[]>`select current_setting('server_version') as version`;
      return `Postgres ${row?.version}`;
    } finally {
      await sql.end({ timeout: 1 });
    }
  });

export const checkRedis = (url: string): Promise<Check> =>
  checked('redis', url, async () => {
    const { Redis } = await import('ioredis');
    const redis = new Redis(url, { lazyConnect: true, connectTimeout: patience, retryStrategy: () => null });
    // Without a listener ioredis writes the failure to the console, where the report goes.
    redis.on('error', () => {});
    try {
      await redis.connect();
      const info = await redis.info('server');
      return `Redis ${/redis_version:(\S+)/.exec(info)?.[1] ?? ''}`.trim();
    } finally {
      redis.disconnect();
    }
  });

export const checkWeb = (name: string, url: string): Promise<Check> =>
  checked(name, url, async () => {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(patience) });
    return `answers (HTTP ${status})`;
  });

async function checked(name: string, url: string, ask: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, detail: `${await ask()} at ${maskUrl(url)}` };
  } catch (error) {
    return { name, ok: false, detail: `${maskUrl(url)} does not answer (${reasonOf(error)})` };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return error.message || code || (error.cause instanceof Error ? error.cause.message : error.name);
}
