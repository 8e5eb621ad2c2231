import type { Sql } from 'postgres';
import { plainCode } from '../domain/gift-code.ts';
import { keyedHash } from '../domain/sealed.ts';
import { openly } from '../domain/test-secret.ts';
import { type GiftCardRow, giftCardsByHash } from '../store/purses.ts';

export interface CodeKeys {
  readonly secret: string;
  readonly payments: { readonly kind: string };
}

export async function findGiftCard(
  sql: Sql,
  { secret, payments }: CodeKeys,
  code: string,
): Promise<GiftCardRow | null> {
  const plain = plainCode(code);
  const hashes = [keyedHash(secret, 'gift card', plain), ...(payments.kind === 'sandbox' ? [openly(plain)] : [])];
  const [card] = await giftCardsByHash(sql, hashes);
  return card ?? null;
}
