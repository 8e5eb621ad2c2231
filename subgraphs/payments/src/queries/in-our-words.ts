import type { Sql } from 'postgres';
import type { Movement } from '../domain/compare-ledgers.ts';
import type { Settlement } from '../providers/payment-provider.ts';

interface Known {
  readonly movement: Settlement['movement'];
  readonly name: string;
  readonly reference: string | null;
  readonly paymentId: string;
}

const isUuid = (name: string | undefined): name is string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name ?? '');

/**
 * Movements of a provider's ledger with the payment that they are of, where we know it; what it tells by what we called it
 * gets the provider's reference under which the books have it.
 */
export async function inOurWords(sql: Sql, settlements: readonly Settlement[]): Promise<Movement[]> {
  if (settlements.length === 0) return [];
  const names = [...new Set(settlements.map(({ ownName }) => ownName).filter(isUuid))];
  const references = [...new Set(settlements.map(({ reference }) => reference))];
  const known = await sql<Known[]>`
    select 'CAPTURE' as movement, id as name, provider_ref as reference, payment_id as "paymentId" from payment_part
      where id = any(${names}::uuid[]) or provider_ref = any(${references}::text[])
    union all
    select 'REFUND', f.id, f.provider_ref, p.payment_id from refund_part f join payment_part p on p.id = f.part_id
      where f.id = any(${names}::uuid[]) or f.provider_ref = any(${references}::text[])`;
  const byName = new Map(known.map((each) => [`${each.movement} ${each.name}`, each]));
  const byReference = new Map(known.map((each) => [`${each.movement} ${each.reference}`, each]));
  return settlements.map((each) => {
    const found =
      byName.get(`${each.movement} ${each.ownName}`) ?? byReference.get(`${each.movement} ${each.reference}`);
    return { ...each, reference: found?.reference ?? each.reference, paymentId: found?.paymentId ?? null };
  });
}
