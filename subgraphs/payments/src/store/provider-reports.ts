import type { Sql } from 'postgres';
import type { ProviderReport } from '../domain/provider-report.ts';

/** One that is announced again is fetched from where it was announced last. */
export async function noteReport(
  sql: Sql,
  provider: string,
  { name, url, day }: ProviderReport,
  now: Date,
): Promise<void> {
  await sql`insert into provider_report (provider, name, url, day, announced_at)
    values (${provider}, ${name}, ${url}, ${day}, ${now})
    on conflict (provider, name) do update set url = excluded.url, announced_at = excluded.announced_at`;
}

export async function reportsSince(sql: Sql, provider: string, from: Date): Promise<ProviderReport[]> {
  const rows = await sql<ProviderReport[]>`
    select name, url, day::text from provider_report
    where provider = ${provider} and day >= ${from.toISOString().slice(0, 10)}::date - 1 order by day, name`;
  return [...rows];
}
