import { disputeOpened } from '@stoa/contracts/payments.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record } from '@stoa/platform/log/record.ts';
import { bookings } from '../domain/bookings.ts';
import type { PaidPart } from '../domain/payment.ts';
import type { Charge, ProviderDispute, ProviderEvent, ProviderRefund, Told } from '../providers/payment-provider.ts';
import { book } from '../store/books.ts';
import { lockDispute, saveDispute } from '../store/disputes.ts';
import { lockPayment, paymentById, paymentOfCharge, standsAs } from '../store/payments.ts';
import { isHeard, noteEvent } from '../store/provider-events.ts';
import { noteReport } from '../store/provider-reports.ts';
import { refundById, refundOfProvider } from '../store/refunds.ts';
import type { World } from '../context.ts';
import { asKnown } from './as-known.ts';
import { andThen } from './authorize-payment.ts';
import { failCapture } from './fail-capture.ts';
import { settleRefund } from './send-refund.ts';
import { settlePayment } from './settle-payment.ts';

/**
 * A webhook says that something has changed; what, is asked of the provider, for webhooks come twice, late and in any
 * order. Noted once it is done: one that failed half-way is heard again.
 */
export async function hearProvider(world: World, event: ProviderEvent): Promise<void> {
  if (event.about === null || (event.about.kind === 'charge' && (await isKnown(world, event.about)))) return;
  const { name } = await world.state.provider();
  if (await isHeard(world.db.sql, name, event.id)) return;
  if (event.about.kind === 'charge') await hearCharge(world, event.about);
  if (event.about.kind === 'refund') await hearRefund(world, event.about.reference, event.about.told);
  if (event.about.kind === 'capture-failed') await failCapture(world, event.about);
  if (event.about.kind === 'dispute') await hearDispute(world, event.about.reference);
  if (event.about.kind === 'report') await noteReport(world.db.sql, name, event.about, world.clock.now());
  await noteEvent(world.db.sql, name, event, world.clock.now());
}

type AboutCharge = Extract<NonNullable<ProviderEvent['about']>, { kind: 'charge' }>;

/** Most often it says what the answer to our own call has said, or is about to say. */
async function isKnown({ db, state }: World, { reference, partId, stood }: AboutCharge): Promise<boolean> {
  if (stood?.status !== 'AUTHORIZED') return false;
  if (partId !== null) await state.asking.done(partId);
  return await standsAs(db.sql, reference, stood);
}

async function hearCharge(world: World, { reference, partId, told }: AboutCharge): Promise<void> {
  const paymentId = await paymentOfCharge(world.db.sql, reference, partId);
  if (paymentId === null) return;
  const provider = await world.state.provider();
  const retrieved = await provider.retrieve(reference);
  const payment = await paymentById(world.db.sql, paymentId);
  const part = payment?.parts.find(
    (each) => each.providerRef === reference || each.id === (retrieved?.partId ?? partId),
  );
  const charge = retrieved ?? (part && told ? toldOf(part, reference, told) : null);
  if (part && charge) await andThen(world, await settlePayment(world, paymentId, new Map([[part.id, charge]])));
}

/** A provider that cannot be asked says only what became of the whole. */
function toldOf(part: PaidPart, reference: string, { status, decline }: Told): Charge {
  const known = asKnown(part, reference);
  const authorized = part.authorized > 0n ? known.authorized : part.amount;
  // The latest word names it: before a redirect it had no reference.
  return { ...known, status, decline, authorized: status === 'AUTHORIZED' ? authorized : part.captured };
}

async function hearRefund(world: World, reference: string, told: ProviderRefund | undefined): Promise<void> {
  const found = await refundOfProvider(world.db.sql, reference);
  const refund = found && (await refundById(world.db.sql, found.refundId));
  if (!found || !refund) return;
  const provider = await world.state.provider();
  await settleRefund(
    world,
    refund.paymentId,
    found.refundId,
    found.refundPartId,
    told ?? (await provider.retrieveRefund(reference)),
  );
}

async function hearDispute(world: World, reference: string): Promise<void> {
  const provider = await world.state.provider();
  const told = await provider.retrieveDispute(reference);
  const paymentId = told && (await paymentOfCharge(world.db.sql, told.chargeReference, null));
  if (told && paymentId) await settleDispute(world, provider.name, paymentId, told);
}

/** The bank holds the money until it is decided; what is won comes back. */
const settleDispute = (world: World, provider: string, paymentId: string, told: ProviderDispute): Promise<void> =>
  world.db.transaction(async (tx) => {
    const { orderId } = await lockPayment(tx, paymentId);
    const known = await lockDispute(tx, provider, told.reference);
    if (known && (known.status === told.status || known.status !== 'OPEN')) return;
    const id = known?.id ?? ids.dispute.make(world.clock, world.random);
    const now = world.clock.now();
    await saveDispute(tx, { id, provider, paymentId, ...told }, now);
    const about = { reference: id, paymentId, currency: told.currency };
    const account = `provider:${provider}`;
    const news = [
      ...(known ? [] : [bookings.disputed(about, account, told.amount)]),
      ...(told.status === 'WON' ? [bookings.disputeWon(about, account, told.amount)] : []),
    ];
    await book(tx, news, now);
    if (!known)
      await record(tx, disputeOpened, orderId, {
        disputeId: id,
        orderId,
        currency: told.currency,
        amountMinor: String(told.amount),
        reason: told.reason,
      });
  });
