import assert from 'node:assert/strict';
import { after } from 'node:test';
import postgres from 'postgres';
import { offersWithStock } from './buying.ts';
import type { Client } from './client.ts';
import { openShop } from './open-shop.ts';

/** A shop whose warehouse does nothing by itself, its database, people who are signed in, and what can be bought. */
export async function openManualShop() {
  const shop = await openShop({ more: { STOA_WAREHOUSE: 'manual' } });
  const [visitor = assert.fail('no gateway')] = shop.clients;
  const sql = postgres(shop.environment['DATABASE_URL'] ?? '', { max: 2, onnotice: () => {} });
  after(async () => {
    await sql.end();
    await shop.stop();
  });
  const [clara, jonas, ada] = (await Promise.all(
    ['clara@example.com', 'jonas@example.com', 'ada@example.com'].map((email) => visitor.signedInAs(email)),
  )) as [Client, Client, Client];
  return { shop, visitor, sql, clara, jonas, ada, offers: await offersWithStock(visitor, 8) };
}
