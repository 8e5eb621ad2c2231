import { authorizePayment, voidPayment } from '@stoa/contracts/payments.ts';
import type { Step } from '@stoa/platform/saga/define-saga.ts';
import { checkoutById } from '../../store/checkouts.ts';
import { isAbandoned } from '../../store/submissions.ts';
import type { Placing } from '../place-order.ts';
import { holdLonger } from './reserve.ts';

/** A provider may take long; what it did is asked for by the same key. */
const timeoutMs = 20_000;
/** No longer than inventory holds in one go; a transfer that takes days is looked at this often, and held for it. */
const lookAgainMs = 1_800_000;
const mostHeldSeconds = 3_600;

/** Asks for the money, or how it stands: waits for a buyer who is proving who they are, and for banks. */
export const authorize: Step<Placing> = {
  name: 'authorize',
  async forward(environment, state, key) {
    const { db, bus, clock } = environment;
    const checkout = await checkoutById(db.sql, state.checkoutId);
    if (!checkout) throw new Error(`The checkout ${state.checkoutId} is gone.`);
    const { quote, buyer, userId } = checkout;
    const answer = await bus.send(
      authorizePayment,
      {
        orderId: state.orderId,
        userId,
        currency: quote.currency,
        amountMinor: `${quote.totalMinor}`,
        parts: state.parts,
        save: state.save,
        returnUrl: state.returnUrl,
        units: quote.units.map(({ totalMinor }, index) => ({
          unitId: state.unitIds[index] ?? '',
          amountMinor: `${totalMinor}`,
        })),
        context: {
          email: buyer.email,
          shippingCountry: buyer.shipping.countryCode,
          billingCountry: buyer.billing.countryCode,
          postalCode: buyer.shipping.postalCode,
          lineCount: quote.lines.length,
          unitCount: quote.lines.reduce((sum, { quantity }) => sum + quantity, 0),
          registeredAt: buyer.registeredAt,
        },
      },
      { key, timeoutMs },
    );
    if ('kind' in answer)
      return answer.kind === 'BalanceTooLow'
        ? { kind: answer.kind, availableMinor: answer.availableMinor, currency: quote.currency }
        : answer;
    if (answer.status === 'AUTHORIZED') return { ...state, payment: answer };
    const now = clock.now().getTime();
    const expires = Date.parse(answer.expiresAt);
    if (expires <= now || (await isAbandoned(db.sql, state.orderId))) return { kind: 'PaymentNotCompleted' };
    const until = Math.min(expires, now + lookAgainMs);
    const seconds = Math.min(mostHeldSeconds, Math.ceil((until - now) / 1000) + 120);
    const held = await holdLonger(environment, state, seconds, key);
    return held ? { waitUntil: new Date(until), state: { ...held, payment: answer } } : { kind: 'QuoteExpired' };
  },
  async undo({ bus }, { orderId }, key) {
    await bus.send(voidPayment, { orderId }, { key, timeoutMs });
  },
};
