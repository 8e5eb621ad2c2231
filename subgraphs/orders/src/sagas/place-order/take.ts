import { confirmReservation, returnReservation } from '@stoa/contracts/inventory.ts';
import type { Step } from '@stoa/platform/saga/define-saga.ts';
import type { Placing } from '../place-order.ts';

/** The goods leave the shelf. After this nothing can say no any more. */
export const take: Step<Placing> = {
  name: 'take',
  async forward({ bus }, state, key) {
    const taken = await bus.send(confirmReservation, { reservationId: state.reservationId }, { key });
    return 'kind' in taken ? { kind: 'QuoteExpired' } : state;
  },
  async undo({ bus }, { reservationId }, key) {
    await bus.send(returnReservation, { reservationId }, { key });
  },
};
