import { paymentsToSweep } from '../queries/payments-to-sweep.ts';
import type { World } from '../context.ts';
import { goOn } from './authorize-payment.ts';
import { finishVoid, voidPayment } from './void-payment.ts';

/** What nobody comes back for: asked about again, let go of when its time is over, voided to the end. */
export async function sweepPayments(world: World): Promise<void> {
  for (const payment of await paymentsToSweep(world.db.sql, world.clock.now())) {
    try {
      if (payment.isVoiding) await finishVoid(world, payment);
      else if (new Date(payment.expiresAt) <= world.clock.now()) await voidPayment(world, payment.orderId);
      else await goOn(world, payment);
    } catch (error) {
      // One payment that cannot be asked about must not keep the others waiting.
      world.log.error({ err: error, paymentId: payment.id }, 'a payment could not be swept');
    }
  }
}
