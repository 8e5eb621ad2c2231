import type { Clock } from './clock.ts';
import { fail } from './errors.ts';
import type { Random } from './random.ts';

declare const kind: unique symbol;
/** A UUID that remembers what it names; the prefixed text exists only at the edge. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const hexDigits = '0123456789abcdef';
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export interface IdType<Kind extends string> {
  readonly prefix: string;
  encode(id: string): string;
  /** Throws BAD_ID: an id of another type is an input error, not a miss. */
  decode(text: string): Id<Kind>;
  make(clock: Clock, random: Random): Id<Kind>;
}

export function idType<Kind extends string>(name: Kind, prefix: string): IdType<Kind> {
  const shape = new RegExp(`^${prefix}_[0-7][${alphabet}]{25}$`);
  return {
    prefix,
    encode: (id) => `${prefix}_${toBase32(id)}`,
    decode(text) {
      if (!shape.test(text)) fail('BAD_ID', `"${text.slice(0, 40)}" is not the id of a ${name}: expected ${prefix}_….`);
      return fromBase32(text, prefix.length + 1) as Id<Kind>;
    },
    make: (clock, random) => uuid7(clock.now().getTime(), random.bytes(10)) as Id<Kind>,
  };
}

/** RFC 9562, version 7: 48 bits of milliseconds, then chance; sorts by time of making. */
export function uuid7(milliseconds: number, chance: Uint8Array): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  const rest = Buffer.from(chance);
  rest[0] = ((rest[0] ?? 0) & 0x0f) | 0x70;
  rest[2] = ((rest[2] ?? 0) & 0x3f) | 0x80;
  return hyphenate(time + rest.toString('hex'));
}

export const isUuid = (text: string): boolean => uuidPattern.test(text);

const hyphenate = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/** Crockford's base 32, 26 digits, by nibble arithmetic: BigInt costs five times as much on a page of ids. */
function toBase32(uuid: string): string {
  let text = '';
  let bits = 0;
  // 128 bits need 26 digits of 5 bits: two leading zero bits.
  let held = 2;
  for (let i = 0; i < uuid.length; i++) {
    const code = uuid.charCodeAt(i);
    if (code === 45) continue;
    bits = (bits << 4) | (code < 58 ? code - 48 : code - 87);
    held += 4;
    if (held >= 5) {
      held -= 5;
      text += alphabet[(bits >>> held) & 31];
      bits &= (1 << held) - 1;
    }
  }
  return text;
}

/** What each character of a checked text stands for; the index is its character code. */
const values: readonly number[] = Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)));

/** The same the other way: `text` has the shape that the pattern of its type asks for. */
function fromBase32(text: string, start: number): string {
  let uuid = '';
  // The first digit is at most 7: of its five bits the two highest are not part of the number.
  let bits = values[text.charCodeAt(start)] ?? 0;
  let held = 3;
  for (let i = start + 1; i < text.length; i++) {
    bits = (bits << 5) | (values[text.charCodeAt(i)] ?? 0);
    held += 5;
    while (held >= 4) {
      held -= 4;
      uuid += hexDigits[(bits >>> held) & 15];
      if (uuid.length === 8 || uuid.length === 13 || uuid.length === 18 || uuid.length === 23) uuid += '-';
      bits &= (1 << held) - 1;
    }
  }
  return uuid;
}

export const ids = {
  user: idType('user', 'usr'),
  address: idType('address', 'adr'),
  session: idType('session', 'ses'),
  passkey: idType('passkey', 'psk'),
  apiClient: idType('API client', 'cli'),
  product: idType('product', 'prd'),
  variant: idType('variant', 'var'),
  category: idType('category', 'cat'),
  brand: idType('brand', 'brd'),
  offer: idType('offer', 'ofr'),
  seller: idType('seller', 'sel'),
  media: idType('media', 'med'),
  importJob: idType('import job', 'imp'),
  location: idType('location', 'loc'),
  reservation: idType('reservation', 'rsv'),
  ledgerEntry: idType('ledger entry', 'led'),
  stockAlert: idType('stock alert', 'alt'),
  cart: idType('cart', 'crt'),
  cartLine: idType('cart line', 'cln'),
  wishlist: idType('wishlist', 'wsl'),
  wishlistItem: idType('wishlist item', 'wsi'),
  checkout: idType('checkout', 'chk'),
  order: idType('order', 'ord'),
  orderLine: idType('order line', 'orl'),
  fulfillmentUnit: idType('fulfillment unit', 'unt'),
  coupon: idType('coupon', 'cpn'),
  invoice: idType('invoice', 'inv'),
  payment: idType('payment', 'pay'),
  paymentMethod: idType('payment method', 'pmt'),
  giftCard: idType('gift card', 'gft'),
  refund: idType('refund', 'rfd'),
  dispute: idType('dispute', 'dsp'),
  fraudReview: idType('fraud review', 'rvw'),
  moneyTransaction: idType('money transaction', 'txn'),
  parcel: idType('parcel', 'pcl'),
  fulfillmentFee: idType('fulfillment fee', 'fee'),
  pickList: idType('pick list', 'pik'),
  route: idType('route', 'rte'),
  return: idType('return', 'ret'),
  notification: idType('notification', 'ntf'),
  message: idType('message', 'msg'),
  purchaseOrder: idType('purchase order', 'pur'),
  supplier: idType('supplier', 'sup'),
  storeSession: idType('store session', 'sts'),
} as const;

export type UserId = Id<'user'>;
export type AddressId = Id<'address'>;
export type SessionId = Id<'session'>;
export type PasskeyId = Id<'passkey'>;
export type ApiClientId = Id<'API client'>;
export type ProductId = Id<'product'>;
export type VariantId = Id<'variant'>;
export type CategoryId = Id<'category'>;
export type BrandId = Id<'brand'>;
export type OfferId = Id<'offer'>;
export type SellerId = Id<'seller'>;
export type MediaId = Id<'media'>;
export type ImportJobId = Id<'import job'>;
export type LocationId = Id<'location'>;
export type ReservationId = Id<'reservation'>;
export type LedgerEntryId = Id<'ledger entry'>;
export type CartId = Id<'cart'>;
export type CheckoutId = Id<'checkout'>;
export type OrderId = Id<'order'>;
export type PaymentId = Id<'payment'>;
