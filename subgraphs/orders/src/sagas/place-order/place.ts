import type { Step } from '@stoa/platform/saga/define-saga.ts';
import { putOrder } from '../../commands/put-order.ts';
import { checkoutById } from '../../store/checkouts.ts';
import type { Placing } from '../place-order.ts';

/** The order stands, and everybody hears of it. */
export const place: Step<Placing> = {
  name: 'place',
  pivot: true,
  async forward(environment, state) {
    const checkout = await checkoutById(environment.db.sql, state.checkoutId);
    if (!checkout) throw new Error(`The checkout ${state.checkoutId} is gone.`);
    await putOrder(environment, checkout, state);
    return state;
  },
  undo: async () => {},
};
