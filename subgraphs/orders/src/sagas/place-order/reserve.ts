import { extendReservation } from '@stoa/contracts/inventory.ts';
import type { Step } from '@stoa/platform/saga/define-saga.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { holdUntil } from '../../store/checkouts.ts';
import type { Placing } from '../place-order.ts';

/** As long as a provider that is slow, and one retry after a crash, may take. */
const enoughMs = 300_000;
const holdSeconds = 900;

/** The stock is held since the checkout began; here it is made sure that it stays so while the payment is in flight. */
export const reserve: Step<Placing> = {
  name: 'reserve',
  light: true,
  async forward(environment, state, key) {
    if (Date.parse(state.heldUntil) - environment.clock.now().getTime() >= enoughMs) return state;
    return (await holdLonger(environment, state, holdSeconds, key)) ?? { kind: 'QuoteExpired' };
  },
  // The open checkout goes on holding it, until it runs out.
  undo: async () => {},
};

/** Null when it has run out meanwhile. */
export async function holdLonger(
  { bus, db }: Environment,
  state: Placing,
  seconds: number,
  key: string,
): Promise<Placing | null> {
  const { reservationId } = state;
  const held = await bus.send(extendReservation, { reservationId, holdSeconds: seconds }, { key });
  if ('kind' in held || held.status !== 'HELD') return null;
  await holdUntil(db.sql, state.checkoutId, held.expiresAt);
  return { ...state, heldUntil: held.expiresAt };
}
