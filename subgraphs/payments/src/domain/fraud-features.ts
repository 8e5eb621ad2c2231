/** What happened under one key: a buyer, a door or a card. */
export interface PastCounts {
  readonly hour: number;
  readonly day: number;
  /** Refused by the bank within a day. */
  readonly declines: number;
  /** Paid, two weeks ago or earlier, and never disputed. */
  readonly good: number;
  readonly disputes: number;
  /** Mean of what was paid, in euros; null when nothing was. */
  readonly usual: number | null;
}

export const keyKinds = ['BUYER', 'DOOR', 'CARD'] as const;
export type KeyKind = (typeof keyKinds)[number];
export type Past = Readonly<Record<KeyKind, PastCounts>>;

/** What is known of a payment that is about to begin, besides its past. */
export interface PaymentFacts {
  readonly at: Date;
  readonly euros: number;
  readonly shippingCountry: string;
  readonly billingCountry: string;
  readonly lineCount: number;
  readonly unitCount: number;
  readonly registeredAt: Date | null;
}

export const nothing: PastCounts = { hour: 0, day: 0, declines: 0, good: 0, disputes: 0, usual: null };

const dayMs = 86_400_000;
const log = (value: number): number => Math.log1p(Math.max(0, value));

type Features = readonly (readonly [name: string, of: (facts: PaymentFacts, past: Past) => number])[];

/** In the order in which a model weighs them. A new one is added at the end: older models ignore it. */
const features: Features = [
  ['buyer paid within the hour', (_, { BUYER }) => log(BUYER.hour)],
  ['buyer paid within the day', (_, { BUYER }) => log(BUYER.day)],
  ['buyer was declined', (_, { BUYER }) => log(BUYER.declines)],
  ['buyer disputed', (_, { BUYER }) => log(BUYER.disputes)],
  ['buyer is known', (_, { BUYER }) => log(BUYER.good)],
  ['buyer is new', (_, { BUYER }) => (BUYER.good === 0 ? 1 : 0)],
  ['postal code within the hour', (_, { DOOR }) => log(DOOR.hour)],
  ['postal code within the day', (_, { DOOR }) => log(DOOR.day)],
  ['postal code disputed', (_, { DOOR }) => log(DOOR.disputes)],
  ['postal code is known', (_, { DOOR }) => log(DOOR.good)],
  ['card within the hour', (_, { CARD }) => log(CARD.hour)],
  ['card within the day', (_, { CARD }) => log(CARD.day)],
  ['card was declined', (_, { CARD }) => log(CARD.declines)],
  ['card disputed', (_, { CARD }) => log(CARD.disputes)],
  ['card is known', (_, { CARD }) => log(CARD.good)],
  ['billed abroad', ({ shippingCountry, billingCountry }) => (shippingCountry === billingCountry ? 0 : 1)],
  ['amount', ({ euros }) => log(euros)],
  [
    'amount against the usual',
    ({ euros }, { BUYER }) => (BUYER.usual === null ? 0 : Math.log((euros + 1) / (BUYER.usual + 1))),
  ],
  [
    'age of the account',
    ({ registeredAt, at }) => (registeredAt ? log((at.getTime() - registeredAt.getTime()) / dayMs) : 0),
  ],
  ['has an account', ({ registeredAt }) => (registeredAt ? 1 : 0)],
  ['lines', ({ lineCount }) => log(lineCount)],
  ['pieces', ({ unitCount }) => log(unitCount)],
  ['at night', ({ at }) => Math.cos(((at.getUTCHours() - 2.5) / 24) * 2 * Math.PI)],
];

export const featureNames: readonly string[] = features.map(([name]) => name);

export const featuresOf = (facts: PaymentFacts, past: Past): number[] => features.map(([, of]) => of(facts, past));
