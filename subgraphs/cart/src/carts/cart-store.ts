import type { Cart, KeptCart } from '../domain/cart.ts';
import type { Changed, Step } from '../domain/change-cart.ts';
import type { KnownOffers } from '../domain/known-offer.ts';

/** Decides what becomes of a cart, from how it is at this moment and nothing else: it may be asked several times. */
export type Decide = (cart: KeptCart | null, offers: KnownOffers) => Step;

/** Where carts are kept. A change reads, decides and writes as one: no two of them see the same version. */
export interface CartStore {
  create(cart: KeptCart): Promise<void>;
  /** Without the keys of its changes. */
  read(id: string): Promise<Cart | null>;
  /** `offerIds`: what the decision needs to know of. */
  change(id: string, offerIds: readonly string[], decide: Decide): Promise<Changed>;
  /** Only if `may` says so of the cart as it is. */
  remove(id: string, may: (cart: KeptCart | null) => boolean): Promise<boolean>;
  /** Rings after each change of the cart, until the signal says so; may ring for nothing. */
  watch(id: string, end: AbortSignal): Promise<Doorbell>;
}

export interface Doorbell {
  /** Resolves when something has changed since the last time; false when it is over. */
  ring(): Promise<boolean>;
}
