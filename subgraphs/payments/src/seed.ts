import type { Database } from '@stoa/platform/database.ts';
import type { Seed } from '@stoa/platform/subgraph.ts';
import type { TransactionSql } from 'postgres';
import { plainCode } from './domain/gift-code.ts';
import { openly } from './domain/test-secret.ts';
import { seedHistory } from './seed-history.ts';
import type { World } from '@stoa/seed/world.ts';

/** Rates of the day on which the seeded shop opened, against the euro. */
const rates: Readonly<Record<string, string>> = {
  USD: '1.0842',
  GBP: '0.8436',
  CAD: '1.4725',
  AUD: '1.6391',
  JPY: '160.55',
  INR: '90.12',
  CHF: '0.9412',
};

/** For whoever tries the shop out; worth something beside the sandbox alone. */
const giftCodes = ['GIFT-CARD-DEMO-0001', 'GIFT-CARD-DEMO-0002'];

/** What needs no keys of the installation: rates, what was paid before, and store credit, gift cards and a saved card for the persona who tries things out. */
export const seed: Seed<World> = async (db, world, progress) => {
  await seedPurses(db, world);
  await seedHistory(db, world, (orders) => progress(orders / world.orderCount));
};

async function seedPurses(db: Database, { personas }: World): Promise<void> {
  const clara = personas.find(({ email }) => email.startsWith('clara'));
  await db.transaction(async ({ sql }) => {
    await sql`
      insert into exchange_rate (base, quote, day, rate)
      select 'EUR', g.key, '2026-01-05', g.value::numeric from jsonb_each_text(${JSON.stringify(rates)}::text::jsonb) g on conflict do nothing`;
    if (!clara) return;
    await sql`
      insert into saved_method (id, user_id, provider, token_sealed, token_hash, brand, last4, expiry_month, expiry_year, created_at)
      values (uuidv7(), ${clara.id}, 'sandbox', ${openly('pm_card_visa')}, 'seed', 'visa', '4242', 12, 2030, now()) on conflict do nothing`;
    for (const code of giftCodes) {
      const plain = plainCode(code);
      const made = await sql<{ id: string }[]>`
        insert into gift_card (id, code_hash, last4, user_id, currency, initial_minor, balance_minor, created_at)
        values (uuidv7(), ${openly(plain)}, ${plain.slice(-4)}, ${clara.id}, 'EUR', 5000, 5000, now()) on conflict do nothing returning id`;
      if (made[0]) await issued(sql, `gift_card:${made[0].id}`, 'EUR', 5000, `seed ${plain}`);
    }
    for (const currency of ['EUR', 'USD']) {
      const made =
        await sql`insert into store_credit (user_id, currency, balance_minor) values (${clara.id}, ${currency}, 2500)
        on conflict do nothing returning 1`;
      if (made.length === 0) continue;
      await issued(sql, `store_credit:${clara.id}`, currency, 2500, `seed ${clara.id} ${currency}`);
    }
  });
}

const issued = (sql: TransactionSql, purse: string, currency: string, amount: number, reference: string) => sql`
  with booked as (
    insert into money_transaction (kind, reference, at) values ('ISSUE', ${reference}, now()) returning id
  )
  insert into money_entry (transaction_id, account, currency, amount_minor)
  select id, e.account, ${currency}, e.amount from booked,
    (values (${purse}, ${-amount}::bigint), ('promotions', ${amount}::bigint)) e(account, amount)`;
