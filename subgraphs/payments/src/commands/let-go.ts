import type { PaidPart } from '../domain/payment.ts';
import type { Charge } from '../providers/payment-provider.ts';
import { paymentOfCharge } from '../store/payments.ts';
import type { World } from '../context.ts';
import { settlePayment } from './settle-payment.ts';

/** Ends holds at the provider of which nothing more will be taken. */
export async function letGo(world: World, parts: readonly PaidPart[]): Promise<void> {
  const provider = await world.state.provider();
  const charges = new Map<string, Charge>();
  for (const { id, providerRef } of parts)
    if (providerRef !== null) {
      const charge = await provider.void(providerRef, `release ${id}`);
      if (charge) charges.set(id, charge);
    }
  const [first] = parts;
  const paymentId =
    first?.providerRef == null ? null : await paymentOfCharge(world.db.sql, first.providerRef, first.id);
  if (paymentId !== null) await settlePayment(world, paymentId, charges);
}
