import { type Cart, type CartLine, inCart, mostLines, mostQuantity, putAside } from './cart.ts';
import { type KnownOffers, unitPrice } from './known-offer.ts';
import {
  cartFull,
  type CartFull,
  offerUnavailable,
  type OfferUnavailable,
  quantityOutOfRange,
  type QuantityOutOfRange,
  unknownCartLine,
  type UnknownCartLine,
} from './refusals.ts';

export interface Wanted {
  readonly offerId: string;
  readonly quantity: number;
}

/** What adding needs to know, and must not find out by itself. */
export interface Adding {
  readonly offers: KnownOffers;
  readonly now: Date;
  readonly makeId: () => string;
}

type Refused = CartFull | OfferUnavailable | QuantityOutOfRange | UnknownCartLine;

const isQuantity = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= mostQuantity;

/** The same offer twice is one line with the sum. What was seen before stays seen: only a first look sets the price. */
export function addLines(cart: Cart, wanted: readonly Wanted[], { offers, now, makeId }: Adding): Cart | Refused {
  let lines = cart.lines;
  for (const [index, { offerId, quantity }] of wanted.entries()) {
    const at = ['lines', String(index)];
    if (!isQuantity(quantity)) return quantityOutOfRange(mostQuantity, ...at, 'quantity');
    const offer = offers.get(offerId);
    const seenMinor = unitPrice(offer, cart.currency, now);
    if (!offer?.sellerId || seenMinor === null) return offerUnavailable(...at, 'offerId');
    const there = lines.find((line) => line.offerId === offerId && !line.saved);
    if (there && there.quantity + quantity > mostQuantity) return quantityOutOfRange(mostQuantity, ...at, 'quantity');
    const { variantId, sellerId } = offer;
    const fresh = { id: makeId(), offerId, variantId, sellerId, seenMinor, saved: false, addedAt: now.toISOString() };
    lines = there
      ? lines.map((line) => (line === there ? { ...line, quantity: line.quantity + quantity } : line))
      : [...lines, { ...fresh, quantity }];
  }
  return withLines(cart, lines);
}

export function setLines(
  cart: Cart,
  quantities: readonly { readonly lineId: string; readonly quantity: number }[],
): Cart | Refused {
  const byId = new Map(quantities.map(({ lineId, quantity }) => [lineId, quantity]));
  for (const [index, { lineId, quantity }] of quantities.entries()) {
    if (!isQuantity(quantity)) return quantityOutOfRange(mostQuantity, 'lines', String(index), 'quantity');
    if (!cart.lines.some(({ id }) => id === lineId)) return unknownCartLine('lines', String(index), 'lineId');
  }
  const lines = cart.lines.map((line) => ({ ...line, quantity: byId.get(line.id) ?? line.quantity }));
  return lines.every((line, index) => line.quantity === cart.lines[index]?.quantity) ? cart : { ...cart, lines };
}

/** What is gone already is no fault: two devices may remove the same line. */
export function removeLines(cart: Cart, lineIds: readonly string[]): Cart {
  const lines = cart.lines.filter(({ id }) => !lineIds.includes(id));
  return lines.length === cart.lines.length ? cart : { ...cart, lines };
}

/** Puts lines aside, or back into the cart; where the same offer lies already, they become one. */
export function moveLines(cart: Cart, lineIds: readonly string[], saved: boolean): Cart | Refused {
  let lines = cart.lines;
  for (const [index, lineId] of lineIds.entries()) {
    const line = lines.find(({ id }) => id === lineId);
    if (!line) return unknownCartLine('lineIds', String(index));
    if (line.saved === saved) continue;
    const there = lines.find((each) => each.offerId === line.offerId && each.saved === saved);
    const quantity = Math.min(mostQuantity, line.quantity + (there?.quantity ?? 0));
    lines = lines.filter((each) => each !== there).map((each) => (each === line ? { ...line, saved, quantity } : each));
  }
  return lines === cart.lines ? cart : withLines(cart, lines);
}

/** Takes over what things cost now: nothing is pointed out any more. */
export function acknowledgePrices(cart: Cart, offers: KnownOffers, now: Date): Cart {
  const lines = cart.lines.map((line) => {
    const seenMinor = unitPrice(offers.get(line.offerId), cart.currency, now) ?? line.seenMinor;
    return seenMinor === line.seenMinor ? line : { ...line, seenMinor };
  });
  return lines.every((line, index) => line === cart.lines[index]) ? cart : { ...cart, lines };
}

/** What was ordered goes out of the cart; what was added meanwhile stays. */
export function takeOrdered(cart: Cart, ordered: readonly Wanted[]): Cart {
  const left = new Map<string, number>();
  for (const { offerId, quantity } of ordered) left.set(offerId, (left.get(offerId) ?? 0) + quantity);
  const lines = cart.lines.flatMap((line): CartLine[] => {
    const taken = line.saved ? 0 : Math.min(line.quantity, left.get(line.offerId) ?? 0);
    if (taken === 0) return [line];
    return taken < line.quantity ? [{ ...line, quantity: line.quantity - taken }] : [];
  });
  const emptied = lines.every(({ saved }) => saved);
  return { ...cart, lines, couponCodes: emptied ? [] : cart.couponCodes };
}

function withLines(cart: Cart, lines: readonly CartLine[]): Cart | CartFull {
  const next = { ...cart, lines };
  return inCart(next).length > mostLines || putAside(next).length > mostLines ? cartFull(mostLines) : next;
}
