import type { Tx } from '@stoa/platform/database.ts';
import { isOwn } from '../domain/part.ts';
import type { PaidPart, Payment } from '../domain/payment.ts';
import { statusOf } from '../domain/payment-status.ts';
import { owed, planCapture, type Take } from '../domain/plan-capture.ts';
import { type Charge, ProviderRefused } from '../providers/payment-provider.ts';
import { type CaptureAttempt, capturesOfUnit, endCapture, insertCaptures } from '../store/attempts.ts';
import { book } from '../store/books.ts';
import { lockPayment, paymentAlive } from '../store/payments.ts';
import { changeUnits, savePayment } from '../store/save-payment.ts';
import type { World } from '../context.ts';
import { announce } from './announce.ts';
import { asKnown } from './as-known.ts';
import { movements, settleLocked } from './settle-payment.ts';

/** Takes what a unit costs, now that it has shipped. Doing it twice, or twice at once, takes it once. */
export async function captureUnit(world: World, orderId: string, unitId: string): Promise<void> {
  const payment = await paymentAlive(world.db.sql, orderId);
  if (!payment || payment.isVoiding) return;
  if (payment.status === 'PENDING' || payment.status === 'ACTION_REQUIRED')
    throw new Error(`Unit ${unitId} has shipped before payment ${payment.id} was authorized.`);
  const open = await world.db.transaction((tx) => begin(world, tx, payment.id, unitId));
  for (const attempt of open) await take(world, payment.id, unitId, attempt);
}

/** What the unit owes counts as paid from here on; what is asked of the provider is written down before it is asked. */
async function begin(world: World, tx: Tx, paymentId: string, unitId: string): Promise<CaptureAttempt[]> {
  const payment = await lockPayment(tx, paymentId);
  const made = await capturesOfUnit(tx, paymentId, unitId);
  const unit = payment.units.find((each) => each.unitId === unitId);
  if (made.length > 0 || payment.isVoiding || !unit || owed(unit) === 0n)
    return made.filter(({ status }) => status === 'REQUESTED');
  const plan = planCapture(payment.parts, payment.units, unitId);
  if (plan.missing > 0n)
    world.log.error({ paymentId, unitId, missing: String(plan.missing) }, 'less is set aside than has shipped');
  const isProviders = ({ partId }: Take) => payment.parts.some((part) => part.id === partId && !isOwn(part));
  const now = world.clock.now();
  await changeUnits(tx, paymentId, [{ unitId, captured: plan.owed - plan.missing, reduced: 0n }]);
  await takeOwn(
    tx,
    payment,
    plan.takes.filter((each) => !isProviders(each)),
    now,
  );
  return await insertCaptures(tx, unitId, plan.takes.filter(isProviders), now);
}

async function takeOwn(tx: Tx, payment: Payment, takes: readonly Take[], now: Date): Promise<void> {
  if (takes.length === 0) return;
  const parts = payment.parts.map((part): PaidPart => {
    const amount = takes.find(({ partId }) => partId === part.id)?.amount ?? 0n;
    return { ...part, captured: part.captured + amount };
  });
  const status = statusOf(parts, payment.status);
  await savePayment(tx, { id: payment.id, parts }, status);
  await book(tx, movements(payment, parts), now);
  await announce(tx, payment, parts, status);
}

async function take(world: World, paymentId: string, unitId: string, attempt: CaptureAttempt): Promise<void> {
  const provider = await world.state.provider();
  const { partId, key, reference, amount, currency, isFinal, authorized } = attempt;
  let charge: Charge | null;
  let problem: string | null = null;
  try {
    charge = await provider.capture({ key, reference, amount, currency, isFinal, authorized });
  } catch (error) {
    if (!(error instanceof ProviderRefused)) throw error;
    // Void was faster, or the hold has lapsed: how it stands is what counts.
    problem = error.code;
    charge = await provider.retrieve(reference);
  }
  await world.db.transaction(async (tx) => {
    const payment = await lockPayment(tx, paymentId);
    const isMine = await endCapture(tx, key, problem);
    if (isMine && problem !== null) await changeUnits(tx, paymentId, [{ unitId, captured: -amount, reduced: 0n }]);
    const part = payment.parts.find(({ id }) => id === partId);
    const isReceived = isMine && problem === null && charge === null;
    // Of several received at once each adds its own.
    const received = isReceived && part ? { ...asKnown(part, reference), captured: part.captured + amount } : null;
    const told = charge ?? received;
    await settleLocked(tx, payment, new Map(told ? [[partId, told]] : []), world.clock.now());
  });
  if (problem !== null) world.log.error({ paymentId, unitId, problem }, 'what has shipped could not be captured');
}
