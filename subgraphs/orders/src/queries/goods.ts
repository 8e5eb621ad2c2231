import type { Shop } from '../context.ts';
import type { Good } from '../domain/good.ts';
import type { NotForSale } from '../domain/refusals.ts';
import { offersForSale } from '../store/offers.ts';

export interface Ordered {
  readonly offerId: string;
  readonly quantity: number;
}

/** Lines as the shop sells them now. */
export async function goodsFor(
  { db, clock }: Shop,
  lines: readonly Ordered[],
  currency: string,
): Promise<readonly Good[] | NotForSale> {
  const offers = await offersForSale(
    db.sql,
    lines.map(({ offerId }) => offerId),
    currency,
    clock.now(),
  );
  const goods: Good[] = [];
  for (const { offerId, quantity } of lines) {
    const offer = offers.get(offerId);
    if (!offer?.isForSale) return { kind: 'NotForSale', offerId };
    const { isForSale: _, ...facts } = offer;
    goods.push({ ...facts, quantity });
  }
  return goods;
}
