import type { Tx } from '@stoa/platform/database.ts';

export type DisputeStatus = 'OPEN' | 'WON' | 'LOST';

export interface KnownDispute {
  readonly id: string;
  readonly status: DisputeStatus;
}

export async function lockDispute(tx: Tx, provider: string, reference: string): Promise<KnownDispute | undefined> {
  const [row] = await tx.sql<KnownDispute[]>`
    select id, status from dispute where provider = ${provider} and provider_ref = ${reference} for update`;
  return row;
}

export interface DisputeToSave {
  readonly id: string;
  readonly provider: string;
  readonly reference: string;
  readonly paymentId: string;
  readonly currency: string;
  readonly amount: bigint;
  readonly reason: string;
  readonly status: DisputeStatus;
}

export async function saveDispute(tx: Tx, dispute: DisputeToSave, now: Date): Promise<void> {
  await tx.sql`
    insert into dispute (id, provider, provider_ref, payment_id, currency, amount_minor, reason, status, opened_at)
    values (${dispute.id}, ${dispute.provider}, ${dispute.reference}, ${dispute.paymentId}, ${dispute.currency},
      ${String(dispute.amount)}::bigint, ${dispute.reason}, ${dispute.status}, ${now.toISOString()})
    on conflict (provider, provider_ref) do update set status = excluded.status`;
}
