/** What decides between offers of the same thing. */
export interface Bid {
  readonly id: string;
  readonly grossMinor: bigint;
  readonly deliveryDays: number;
  /** Out of five. */
  readonly rating: number;
  readonly available: number;
}

/** A day's wait weighs like one percent of the price, a missing star like three. */
const perDay = 0.01;
const perStar = 0.03;

const weight = ({ grossMinor, deliveryDays, rating }: Bid): number =>
  Number(grossMinor) * (1 + perDay * deliveryDays) * (1 + perStar * (5 - rating));

/** The best first: what can be sent before what cannot, then the least weight; equal ones in a stable order. */
export const rankOffers = <Each extends Bid>(bids: readonly Each[]): Each[] =>
  bids.length < 2
    ? [...bids]
    : bids.toSorted(
        (a, b) => Number(b.available > 0) - Number(a.available > 0) || weight(a) - weight(b) || (a.id < b.id ? -1 : 1),
      );
