import postgres from 'postgres';
import { until } from './until.ts';

/** What the newest mail to somebody says. Mail leaves as an event, so it can be read in the log. */
export async function lastMail(databaseUrl: string, to: string): Promise<Readonly<Record<string, string>>> {
  const sql = postgres(databaseUrl, { max: 1 });
  let data: Record<string, string> | undefined;
  try {
    await until(async () => {
      const [mail] = await sql<{ data: Record<string, string> }[]>`
        select payload->'data' as data from accounts.event_log
        where type = 'accounts.mail-requested.v1' and payload->>'to' = ${to} order by position desc limit 1`;
      data = mail?.data;
      return data !== undefined;
    }, `a mail to ${to}`);
  } finally {
    await sql.end();
  }
  return data ?? {};
}
