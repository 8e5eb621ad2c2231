import { toJson } from '@stoa/platform/bigint-json.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Buyer } from '../domain/buyer.ts';

export const setBuyer = (tx: Tx, orderId: string, buyer: Buyer) => tx.sql`
  update "order" set buyer = ${toJson(buyer)}::jsonb where id = ${orderId}`;
