import { isOwn } from '../domain/part.ts';
import type { PaidPart, Payment } from '../domain/payment.ts';
import { unseal } from '../domain/sealed.ts';
import type { Charge, PaymentProvider } from '../providers/payment-provider.ts';
import type { World } from '../context.ts';

/** Asks how each open part stands; one that was never answered is asked for again, with its key. Stops at the first "no". */
export async function askProvider(world: World, payment: Payment): Promise<Map<string, Charge>> {
  const provider = await world.state.provider();
  const charges = new Map<string, Charge>();
  for (const part of payment.parts) {
    if (isOwn(part) || (part.status !== 'PENDING' && part.status !== 'ACTION_REQUIRED')) continue;
    const charge =
      part.providerRef === null
        ? await provider.authorize(requestOf(world, payment, part))
        : await provider.retrieve(part.providerRef);
    if (charge) charges.set(part.id, charge);
    if (charge?.status === 'DECLINED') break;
  }
  return charges;
}

/** The same words each time: the provider compares them with what the key was first used for. */
export function requestOf(
  { settings }: World,
  payment: Payment,
  part: PaidPart,
): Parameters<PaymentProvider['authorize']>[0] {
  return {
    key: `authorize ${part.id}`,
    partId: part.id,
    orderId: payment.orderId,
    kind: part.kind,
    amount: part.amount,
    currency: payment.currency,
    token: part.tokenSealed === null ? null : unseal(settings.secret, 'provider token', part.tokenSealed),
    customer: part.customerSealed === null ? null : unseal(settings.secret, 'customer', part.customerSealed),
    save: payment.save && part.kind === 'CARD',
    returnUrl: payment.returnUrl,
  };
}
