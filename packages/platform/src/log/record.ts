import type { EventType } from '@stoa/contracts/define.ts';
import type { Tx } from '../database.ts';
import { ring } from './bell.ts';

/** Writes a fact into the log in the transaction that makes it true. */
export async function record<Payload>(tx: Tx, type: EventType<Payload>, key: string, payload: Payload): Promise<void> {
  await recordAll(tx, type, [{ key, payload }]);
}

/** Many facts of one type in one statement. */
export async function recordAll<Payload>(
  tx: Tx,
  type: EventType<Payload>,
  facts: readonly { readonly key: string; readonly payload: Payload }[],
): Promise<void> {
  if (facts.length === 0) return;
  if (type.domain !== tx.domain)
    throw new Error(`${tx.domain} cannot record ${type.name}: it is another domain's fact.`);
  const made = await tx.sql<{ position: string }[]>`
    insert into event_log (type, key, payload)
    select ${type.name}, f->>'key', f->'payload'
    from jsonb_array_elements(${JSON.stringify(facts)}::jsonb) with ordinality as t(f, n) order by n
    returning position`;
  tx.afterCommit(() => ring(tx.domain, Number(made.at(-1)?.position)));
}
