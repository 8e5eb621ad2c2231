import type { Tx } from '@stoa/platform/database.ts';

/**
 * The books keep what was sold, for how much, to which country; nobody's name, street, mail or words. Open checkouts go.
 */
export async function forgetBuyer(
  tx: Tx,
  userId: string,
): Promise<{ readonly erased: readonly string[]; readonly kept: readonly string[] }> {
  await tx.sql`
    update "order" set buyer = buyer
      || '{"email": "erased@invalid", "name": null, "gift": null, "destination": null}'
      || jsonb_build_object('shipping', bare(buyer->'shipping'), 'billing', bare(buyer->'billing'))
    where user_id = ${userId}`;
  await tx.sql`
    update checkout set status = case when status = 'OPEN' then 'CANCELLED' else status end, buyer = buyer
      || '{"email": "erased@invalid", "name": null, "gift": null, "destination": null}'
      || jsonb_build_object('shipping', bare(buyer->'shipping'), 'billing', bare(buyer->'billing'))
    where user_id = ${userId}`;
  return {
    erased: ['names, streets, mail addresses and gift notes of orders', 'open checkouts'],
    kept: ['what was sold, when, for how much and to which region: the tax books ask for it'],
  };
}
