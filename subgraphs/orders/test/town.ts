import { randomUUID } from 'node:crypto';
import type { FakeClock } from '@stoa/kernel/clock.ts';
import type { CommandBus } from '@stoa/platform/commands/bus.ts';

export interface TownCart {
  readonly id: string;
  readonly userId: string | null;
  readonly secret: string | null;
  currency: string;
  couponCodes: string[];
  lines: { lineId: string; variantId: string; offerId: string; sellerId: string; quantity: number }[];
}

interface Held {
  readonly id: string;
  status: 'HELD' | 'CONFIRMED' | 'RELEASED' | 'EXPIRED' | 'RETURNED';
  expiresAt: number;
  readonly lines: { variantId: string; locationId: string; quantity: number }[];
}

interface Pay {
  readonly paymentId: string;
  readonly amountMinor: string;
  readonly expiresAt: string;
  status: 'AUTHORIZED' | 'ACTION_REQUIRED' | 'DECLINED' | 'VOIDED';
}

// oxlint-disable-next-line typescript/no-explicit-any -- it answers any command, each with the shape of its contract
type Any = any;

/**
 * The domains around orders, as far as their contracts go: state in memory, the same answers to the same keys. Whole-system
 * tests use the real ones; here each of them can be made to fail, to wait or to change its mind at any point.
 */
export function makeTown(clock: FakeClock) {
  const carts = new Map<string, TownCart>();
  const shelves = new Map<string, { units: number; locationId: string }>();
  const held = new Map<string, Held>();
  const reservationByKey = new Map<string, string>();
  const payments = new Map<string, Pay>();
  const packed = new Set<string>();
  const sent: string[] = [];
  let hook: (command: string, input: Any) => Promise<void> | void = () => {};
  const now = () => clock.now().getTime();
  const told = ({ id, status, expiresAt, lines }: Held) => ({
    id,
    status,
    expiresAt: new Date(expiresAt).toISOString(),
    lines,
  });
  const expire = () => {
    for (const each of held.values())
      if (each.status === 'HELD' && each.expiresAt <= now()) {
        each.status = 'EXPIRED';
        back(each);
      }
  };
  const back = ({ lines }: Held) => {
    for (const { variantId, quantity } of lines) (shelves.get(variantId) as Any).units += quantity;
  };

  const answers: Record<string, (input: Any, key: string) => Any> = {
    'cart.read-cart'({ cartId, userId, secret }) {
      const cart = carts.get(cartId);
      const isTheirs = cart && (cart.userId ? cart.userId === userId : cart.secret === secret && secret !== null);
      if (!isTheirs) return { kind: 'UnknownCart' };
      const { id, couponCodes, lines, currency } = cart;
      return { cartId: id, userId: cart.userId, version: 1, currency, couponCodes, lines };
    },
    'cart.fill-cart': () => ({ cartId: randomUUID() }),
    'accounts.read-buyer'({ userId, shipping, billing }) {
      const buyer = userId
        ? { email: 'clara@example.com', name: 'Clara', locale: 'nl', registeredAt: '2025-01-01T00:00:00.000Z' }
        : null;
      return { buyer, shipping: shipping?.address ?? null, billing: billing?.address ?? null };
    },
    'inventory.reserve-stock'({ lines, holdSeconds }, key) {
      expire();
      const known = held.get(reservationByKey.get(key) ?? '');
      if (known) return told(known);
      for (const { variantId, quantity } of lines) {
        const units = shelves.get(variantId)?.units ?? 0;
        if (units < quantity) return { kind: 'InsufficientStock', variantId, availableQuantity: units };
      }
      const reservation: Held = {
        id: randomUUID(),
        status: 'HELD',
        expiresAt: now() + holdSeconds * 1000,
        lines: lines.map(({ variantId, quantity }: Any) => {
          const shelf = shelves.get(variantId) as Any;
          shelf.units -= quantity;
          return { variantId, quantity, locationId: shelf.locationId };
        }),
      };
      held.set(reservation.id, reservation);
      reservationByKey.set(key, reservation.id);
      return told(reservation);
    },
    'inventory.extend-reservation'({ reservationId, holdSeconds }) {
      expire();
      const each = held.get(reservationId) as Held;
      if (each.status !== 'HELD') return { kind: 'ReservationEnded', status: each.status };
      each.expiresAt = Math.max(each.expiresAt, now() + holdSeconds * 1000);
      return told(each);
    },
    'inventory.release-reservation'({ reservationId }) {
      const each = held.get(reservationId) as Held;
      if (each.status === 'HELD') back(each);
      if (each.status === 'HELD') each.status = 'RELEASED';
      return told(each);
    },
    'inventory.confirm-reservation'({ reservationId }) {
      expire();
      const each = held.get(reservationId) as Held;
      if (each.status !== 'HELD' && each.status !== 'CONFIRMED')
        return { kind: 'ReservationEnded', status: each.status };
      each.status = 'CONFIRMED';
      return told(each);
    },
    'inventory.return-reservation'({ reservationId }) {
      const each = held.get(reservationId) as Held;
      if (each.status === 'CONFIRMED' || each.status === 'HELD') back(each);
      each.status = 'RETURNED';
      return told(each);
    },
    'inventory.preview-allocation': ({ lines }) => ({
      lines: lines.map(({ variantId, quantity }: Any) => ({
        variantId,
        quantity,
        locationId: shelves.get(variantId)?.locationId,
      })),
    }),
    'payments.authorize-payment'({ orderId, amountMinor, parts }) {
      const pay: Pay = payments.get(orderId) ?? {
        paymentId: randomUUID(),
        amountMinor,
        expiresAt: new Date(now() + 900_000).toISOString(),
        status:
          parts[0].token === 'pm_declined'
            ? 'DECLINED'
            : parts[0].token === 'pm_challenge'
              ? 'ACTION_REQUIRED'
              : 'AUTHORIZED',
      };
      payments.set(orderId, pay);
      const { paymentId, expiresAt, status } = pay;
      if (status === 'DECLINED' || status === 'VOIDED')
        return { kind: 'PaymentDeclined', declineCode: 'card_declined', reason: 'The bank said no.' };
      if (status === 'AUTHORIZED') return { paymentId, status };
      return { paymentId, status, actionUrl: `http://bank.example/${orderId}`, expiresAt };
    },
    'payments.void-payment'({ orderId }) {
      const pay = payments.get(orderId);
      if (!pay) return { status: 'NOTHING' };
      pay.status = 'VOIDED';
      return { status: 'VOIDED' };
    },
    'fulfillment.stop-lines': ({ lines }) => {
      const lineIds = lines.map(({ lineId }: Any) => lineId).filter((id: string) => packed.has(id));
      return lineIds.length > 0 ? { kind: 'AlreadyPacked', lineIds } : { stopped: true };
    },
    'fulfillment.redirect-order': () =>
      packed.size > 0 ? { kind: 'AlreadyPacked', lineIds: [...packed] } : { open: true },
  };

  const bus: CommandBus = {
    async send(type, input, { key }) {
      sent.push(type.name);
      await hook(type.name, input);
      const answer = answers[type.name];
      if (!answer) throw new Error(`Nobody answers ${type.name} in this town.`);
      return type.output.parse(answer(structuredClone(input), key));
    },
  };

  return {
    bus,
    carts,
    shelves,
    held,
    payments,
    packed,
    sent,
    /** Runs before each command is answered: to fail, to wait, to change the world. */
    before(next: typeof hook) {
      hook = next;
    },
    approve(orderId: string) {
      const pay = payments.get(orderId);
      if (pay) pay.status = 'AUTHORIZED';
    },
  };
}

export type Town = ReturnType<typeof makeTown>;
