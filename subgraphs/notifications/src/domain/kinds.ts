import type { Topic } from './topics.ts';

interface Kind {
  readonly topic: Topic;
  /** Told at once, also at night. */
  readonly urgent: boolean;
}

/** Everything that people are told, by the name of its template. */
export const kinds = {
  'sign-up': { topic: 'SECURITY', urgent: true },
  'sign-up-known': { topic: 'SECURITY', urgent: true },
  'email-change': { topic: 'SECURITY', urgent: true },
  'password-reset': { topic: 'SECURITY', urgent: true },
  'password-reset-unknown': { topic: 'SECURITY', urgent: true },
  'security-alert': { topic: 'SECURITY', urgent: true },
  'erasure-requested': { topic: 'SECURITY', urgent: true },
  'export-ready': { topic: 'SECURITY', urgent: true },
  'order-placed': { topic: 'ORDERS', urgent: true },
  'unit-shipped': { topic: 'ORDERS', urgent: false },
  'unit-delivered': { topic: 'ORDERS', urgent: false },
  'parcel-undelivered': { topic: 'ORDERS', urgent: false },
  'refund-settled': { topic: 'ORDERS', urgent: false },
  'return-progressed': { topic: 'ORDERS', urgent: false },
  'cart-abandoned': { topic: 'REMINDERS', urgent: false },
  'price-dropped': { topic: 'WISHES', urgent: false },
  'back-in-stock': { topic: 'WISHES', urgent: false },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

export const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);
