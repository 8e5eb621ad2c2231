import type { Sql } from 'postgres';

/** All that is held about a user, in our own words; tokens are nobody's reading. */
export async function personalDataOf(sql: Sql, userId: string): Promise<unknown> {
  const [payments, methods, cards, credit, judged] = await Promise.all([
    sql`select id, order_id, currency, amount_minor::text as amount, status, created_at from payment where user_id = ${userId} order by id`,
    sql`select brand, last4, expiry_month, expiry_year, created_at from saved_method where user_id = ${userId} order by id`,
    sql`select last4, currency, balance_minor::text as balance from gift_card where user_id = ${userId} order by id`,
    sql`select currency, balance_minor::text as balance from store_credit where user_id = ${userId}`,
    sql`select s.payment_id, s.score, r.status as review from fraud_signal s join payment p on p.id = s.payment_id
      left join fraud_review r on r.payment_id = p.id where p.user_id = ${userId} order by s.payment_id`,
  ]);
  return {
    payments: [...payments],
    savedMethods: [...methods],
    giftCards: [...cards],
    storeCredit: [...credit],
    fraudScores: [...judged],
  };
}
