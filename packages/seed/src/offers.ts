import { drawFor } from './draw.ts';
import { idOf } from './id-of.ts';
import type { WorldSeller } from './people.ts';

export interface WorldPrice {
  readonly currency: string;
  readonly listMinor: number;
  /** Below the list price while a sale lasts. */
  readonly saleMinor: number | null;
}

export interface WorldOffer {
  readonly id: string;
  readonly sellerId: string;
  readonly deliveryDays: number;
  readonly prices: readonly WorldPrice[];
}

/** What a euro was worth when the shop opened; prices are then ended as shops end them. */
const rates: Readonly<Record<string, number>> = { EUR: 1, USD: 1.1, GBP: 0.86 };

/** Our own offer, and now and then one or two of guests. */
export function offersFor(seed: number, variant: number, euro: number, sellers: readonly WorldSeller[]): WorldOffer[] {
  const draw = drawFor(seed, 'offers', variant);
  const guests = draw.chance(0.35) ? draw.some(sellers.slice(1), draw.whole(1, 2)) : [];
  return [...sellers.slice(0, 1), ...guests].map((seller, index) => {
    const share = index === 0 ? 1 : draw.whole(92, 108) / 100;
    const off = draw.chance(0.2) ? draw.pick([0.9, 0.85, 0.8, 0.7]) : null;
    return {
      id: idOf(seed, 'offer', variant * 4 + index),
      sellerId: seller.id,
      deliveryDays: index === 0 ? draw.whole(1, 3) : draw.whole(2, 6),
      prices: Object.entries(rates).map(([currency, rate]) => {
        const listMinor = ending(euro * share * rate);
        return { currency, listMinor, saleMinor: off === null ? null : ending(euro * share * rate * off) };
      }),
    };
  });
}

/** 49.37 is a sum, 49.95 is a price. */
const ending = (amount: number): number => Math.max(1, Math.round(amount)) * 100 - 5;
