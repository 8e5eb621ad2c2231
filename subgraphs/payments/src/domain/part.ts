export type PartKind = 'CARD' | 'WALLET' | 'BANK_TRANSFER' | 'GIFT_CARD' | 'STORE_CREDIT';
export type PartStatus = 'PENDING' | 'ACTION_REQUIRED' | 'AUTHORIZED' | 'DECLINED' | 'VOIDED';

/** One way by which a payment is paid, and how far it came. */
export interface Part {
  readonly id: string;
  readonly kind: PartKind;
  readonly status: PartStatus;
  readonly amount: bigint;
  /** Set aside; of it so much is captured, and so much let go without being taken. */
  readonly authorized: bigint;
  readonly captured: bigint;
  readonly released: bigint;
  /** Given back of what was captured, or on its way back. */
  readonly refunded: bigint;
  readonly capturesOnce: boolean;
  /** Asked of the provider, and not known to be taken: the answer to one capture may tell of another's money too. */
  readonly capturing: bigint;
}

/** Gift cards and store credit are our own money: they need no provider. */
export const isOwn = ({ kind }: Pick<Part, 'kind'>): boolean => kind === 'GIFT_CARD' || kind === 'STORE_CREDIT';

/** What can still be taken, or let go. */
export const held = ({ authorized, captured, released, capturing }: Part): bigint =>
  authorized - captured - released - capturing;

/** What can still be given back. */
export const refundable = ({ captured, refunded }: Part): bigint => captured - refunded;

/** Own money is used up first: what stays on a card is easier to let go of. */
const captureOrder: readonly PartKind[] = ['BANK_TRANSFER', 'GIFT_CARD', 'STORE_CREDIT', 'WALLET', 'CARD'];

export const inCaptureOrder = <Given extends Part>(parts: readonly Given[]): Given[] =>
  parts.toSorted((a, b) => captureOrder.indexOf(a.kind) - captureOrder.indexOf(b.kind));
