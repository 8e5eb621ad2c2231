import { type Cart, type CartLine, inCart, mostLines, mostQuantity } from './cart.ts';
import { type KnownOffers, unitPrice } from './known-offer.ts';

export interface Merged {
  readonly cart: Cart;
  /** Lines whose sum was more than a line may hold. */
  readonly capped: readonly CartLine[];
  /** Lines that found no place in the cart and were put aside. */
  readonly setAside: readonly CartLine[];
}

/**
 * All that lies in the guest's cart comes to lie in the user's; quantities of one offer add up. No line is lost: what is too
 * much for the cart is put aside. The user's cart keeps its currency, unless it is empty: nothing is converted silently, so
 * prices that were seen in another currency are looked at anew.
 */
export function mergeCarts(user: Cart, guest: Cart, offers: KnownOffers, now: Date): Merged {
  const currency = user.lines.length === 0 ? guest.currency : user.currency;
  const capped: CartLine[] = [];
  const setAside: CartLine[] = [];
  let lines = [...user.lines];
  for (const given of guest.lines) {
    const seenMinor =
      guest.currency === currency ? given.seenMinor : unitPrice(offers.get(given.offerId), currency, now);
    const isSame = (line: CartLine, saved: boolean) => line.offerId === given.offerId && line.saved === saved;
    const hasRoom = inCart({ ...user, lines }).length < mostLines || lines.some((line) => isSame(line, false));
    const saved = given.saved || !hasRoom;
    const there = lines.find((line) => isSame(line, saved));
    const sum = given.quantity + (there?.quantity ?? 0);
    const line = { ...(there ?? { ...given, saved, seenMinor }), quantity: Math.min(sum, mostQuantity) };
    lines = there ? lines.map((each) => (each === there ? line : each)) : [...lines, line];
    if (sum > mostQuantity) capped.push(line);
    if (saved && !given.saved) setAside.push(line);
  }
  const couponCodes = [...new Set([...user.couponCodes, ...guest.couponCodes])].slice(0, 10);
  return { cart: { ...user, currency, lines, couponCodes }, capped, setAside };
}
