import type { Sql } from 'postgres';
import { type KeyKind, keyKinds, nothing, type Past, type PastCounts } from '../domain/fraud-features.ts';
import { dayMs, goodAfterMs, hourMs, type KeyOf, mostRemembered } from '../domain/fraud-memory.ts';

/** What is remembered of these keys, counted by one statement. Each key's past is cut off, so that it costs the same for all. */
export async function pastOf(sql: Sql, keys: readonly KeyOf[], now: Date): Promise<Past> {
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const at = now.toISOString();
  const rows = await sql.unsafe<(PastCounts & { readonly kind: KeyKind })[]>(
    `select kind, count(*) filter (where at > $4)::int as hour, count(*) filter (where at > $5)::int as day,
       count(*) filter (where declined and at > $5)::int as declines,
       count(*) filter (where not declined and at <= $6 and not disputed)::int as good,
       count(*) filter (where disputed)::int as disputes, avg(euros) filter (where not declined) as usual
     from (
       select distinct on (k.kind, t.payment_id) k.kind, t.at, t.euros, p.status = 'DECLINED' as declined,
         exists (select from dispute d where d.payment_id = t.payment_id and d.opened_at <= $3) as disputed
       from unnest($1::text[], $2::text[]) as k(kind, key)
       cross join lateral (
         select at, payment_id, euros from fraud_trace where key = k.key and at < $3 order by at desc limit ${mostRemembered}
       ) t
       join payment p on p.id = t.payment_id
       order by k.kind, t.payment_id
     ) past group by kind`,
    [keys.map(({ kind }) => kind), keys.map(({ key }) => key), at, before(hourMs), before(dayMs), before(goodAfterMs)],
    { prepare: true },
  );
  const of = (kind: KeyKind): PastCounts => {
    const row = rows.find((each) => each.kind === kind);
    if (!row) return nothing;
    const { hour, day, declines, good, disputes, usual } = row;
    return { hour, day, declines, good, disputes, usual };
  };
  return Object.fromEntries(keyKinds.map((kind) => [kind, of(kind)])) as Record<KeyKind, PastCounts>;
}
