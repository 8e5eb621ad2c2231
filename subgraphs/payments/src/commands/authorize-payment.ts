import { refuseCardNumbers } from '@stoa/kernel/card-number.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { isOwn, held } from '../domain/part.ts';
import type { Payment } from '../domain/payment.ts';
import { ProviderRefused, ProviderUnavailable } from '../providers/payment-provider.ts';
import type { World } from '../context.ts';
import { askProvider } from './ask-provider.ts';
import type { AuthorizeAnswer, AuthorizeInput } from './authorize-input.ts';
import { beginPayment } from './begin-payment.ts';
import { customerForSaving, keepMethod } from './save-method.ts';
import { settlePayment } from './settle-payment.ts';
import { finishVoid, voidPayment } from './void-payment.ts';

/** Sets the buyer's money aside. A repeat of the key asks the provider how it stands now, and goes on from there. */
export async function authorizePayment(world: World, input: AuthorizeInput, key: string): Promise<AuthorizeAnswer> {
  refuseCardNumbers([
    input.parts.map(({ token }) => token),
    input.returnUrl,
    input.context.email,
    input.context.postalCode,
  ]);
  if (input.save && input.userId !== null) await customerForSaving(world, input.userId);
  const begun = await beginPayment(world, input, key);
  if ('kind' in begun) return begun;
  if ('alive' in begun) return await instead(world, input, key, begun.alive);
  return answerOf(await goOn(world, begun, true));
}

/** Another attempt for the order is alive: one that stands is the answer, one that waits gives way. */
async function instead(world: World, input: AuthorizeInput, key: string, alive: Payment): Promise<AuthorizeAnswer> {
  const stands = alive.status !== 'PENDING' && alive.status !== 'ACTION_REQUIRED' && !alive.isVoiding;
  if (stands && alive.amount === BigInt(input.amountMinor) && alive.currency === input.currency) return answerOf(alive);
  await voidPayment(world, alive.orderId);
  const begun = await beginPayment(world, input, key);
  if ('kind' in begun) return begun;
  if ('alive' in begun)
    return fail('DOMAIN_UNAVAILABLE', 'An earlier payment of this order is still being let go: ask again.');
  return answerOf(await goOn(world, begun, true));
}

/** As far as the provider goes with it; also what the sweeping job does with a payment that nobody asks about. */
export async function goOn(world: World, payment: Payment, isAnswer = false): Promise<Payment> {
  if (payment.status !== 'PENDING' && payment.status !== 'ACTION_REQUIRED') return payment;
  try {
    const { charges, settled } = await world.state.asking.during(
      payment.parts.map(({ id }) => id),
      async () => {
        const charges = await askProvider(world, payment);
        return { charges, settled: await settlePayment(world, payment.id, charges, isAnswer) };
      },
    );
    if (settled.save) await keepMethod(world, settled, charges);
    return await andThen(world, settled);
  } catch (error) {
    if (error instanceof ProviderUnavailable)
      return fail('DOMAIN_UNAVAILABLE', 'The payment provider did not answer: ask again with the same key.');
    if (error instanceof ProviderRefused) return await refused(world, payment, error);
    throw error;
  }
}

/** A decline or a voiding that came in between leaves authorizations of other parts to let go of. */
export async function andThen(world: World, payment: Payment): Promise<Payment> {
  const isOver = payment.isVoiding || payment.status === 'DECLINED';
  const open = payment.parts.some(
    (part) => !isOwn(part) && (held(part) > 0n || (payment.isVoiding && part.captured > part.refunded)),
  );
  return isOver && open ? await finishVoid(world, payment) : payment;
}

/** What the provider does not accept was never charged: an unknown token, a currency that it does not take. */
async function refused(world: World, payment: Payment, { code, message }: ProviderRefused): Promise<Payment> {
  const part = payment.parts.find((each) => !isOwn(each) && each.providerRef === null);
  if (!part) throw new Error(`The provider refused to say how payment ${payment.id} stands: ${code}.`);
  const decline = { code, reason: code === 'resource_missing' ? 'The payment method is unknown.' : message };
  const charge = { reference: `refused ${part.id}`, status: 'DECLINED' as const, authorized: 0n, captured: 0n };
  const settled = await settlePayment(
    world,
    payment.id,
    new Map([[part.id, { ...charge, capturesOnce: false, actionUrl: null, decline, card: null, partId: part.id }]]),
  );
  return await andThen(world, settled);
}

function answerOf({ id: paymentId, status, parts, expiresAt, isVoiding }: Payment): AuthorizeAnswer {
  const declined = parts.find((part) => part.status === 'DECLINED');
  if (declined?.declineCode === 'resource_missing') return { kind: 'PaymentMethodUnknown' };
  if (declined)
    return {
      kind: 'PaymentDeclined',
      declineCode: declined.declineCode ?? 'declined',
      reason: declined.declineReason ?? 'The payment was declined.',
    };
  if (isVoiding || status === 'VOIDED' || status === 'DECLINED')
    return { kind: 'PaymentDeclined', declineCode: 'voided', reason: 'The payment was let go.' };
  if (status === 'PENDING') return { paymentId, status, expiresAt };
  if (status !== 'ACTION_REQUIRED') return { paymentId, status: 'AUTHORIZED' };
  const actionUrl = parts.find((part) => part.actionUrl !== null)?.actionUrl ?? '';
  return { paymentId, status, actionUrl, expiresAt };
}
