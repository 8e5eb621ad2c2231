import type { Tx } from '@stoa/platform/database.ts';

/** Saved methods and what fraud knew them by go; the books keep amounts under the bare id, as the law asks for. */
export const forgetUser = async (tx: Tx, userId: string): Promise<void> =>
  void (await Promise.all([
    tx.sql`delete from saved_method where user_id = ${userId}`,
    tx.sql`delete from fraud_trace where payment_id in (select id from payment where user_id = ${userId})`,
    tx.sql`delete from provider_customer where user_id = ${userId}`,
    tx.sql`update payment_part set token_sealed = null, customer_sealed = null
      where payment_id in (select id from payment where user_id = ${userId} and status not in ('PENDING', 'ACTION_REQUIRED'))`,
  ]));
