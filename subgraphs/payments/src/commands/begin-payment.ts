import { createHash } from 'node:crypto';
import { reviewOpened } from '@stoa/contracts/payments.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import { bookings, purseOf } from '../domain/bookings.ts';
import type { Judged } from '../domain/fraud-score.ts';
import { isOwn } from '../domain/part.ts';
import type { Payment } from '../domain/payment.ts';
import { statusOf } from '../domain/payment-status.ts';
import { book } from '../store/books.ts';
import { paymentAlive, paymentByKey } from '../store/payments.ts';
import { debit } from '../store/purses.ts';
import { insertPayment } from '../store/save-payment.ts';
import type { World } from '../context.ts';
import type { AuthorizeAnswer, AuthorizeInput } from './authorize-input.ts';
import { announce } from './announce.ts';
import { judgePayment } from './judge-payment.ts';
import { resolveParts } from './resolve-parts.ts';

type Refusal = Extract<AuthorizeAnswer, { kind: string }>;

/** Undoes what was begun, and is the answer. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

const minutes = 60_000;
/** A buyer before the bank's page; a bank that settles. */
const actionMs = 30 * minutes;
const bankMs = 7 * 24 * 60 * minutes;

/** Writes down what will be asked of the provider, and takes from gift cards and store credit, in one transaction. */
export async function beginPayment(
  world: World,
  input: AuthorizeInput,
  key: string,
): Promise<Payment | { readonly alive: Payment } | Refusal> {
  const inputHash = hashOf(input);
  const known = await paymentByKey(world.db.sql, key);
  if (known) return sameInput(known, inputHash);
  const { name } = await world.state.provider();
  const [parts, judged] = await Promise.all([resolveParts(world, input, name), judgePayment(world, input)]);
  if ('kind' in parts) return parts;
  const now = world.clock.now();
  const hasBank = parts.some(({ kind }) => kind === 'BANK_TRANSFER');
  const payment: Payment = {
    id: ids.payment.make(world.clock, world.random),
    key,
    inputHash,
    orderId: input.orderId,
    userId: input.userId,
    provider: name,
    currency: input.currency,
    amount: BigInt(input.amountMinor),
    status: statusOf(parts, 'PENDING'),
    isVoiding: false,
    returnUrl: input.returnUrl,
    save: input.save,
    expiresAt: new Date(now.getTime() + (hasBank ? bankMs : actionMs)).toISOString(),
    createdAt: now.toISOString(),
    parts,
    units: input.units.map(({ unitId, amountMinor }) => ({
      unitId,
      amount: BigInt(amountMinor),
      captured: 0n,
      reduced: 0n,
    })),
  };
  try {
    const made = await world.db.transaction((tx) => write(tx, payment, judged, now));
    if (made) return payment;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  const other = await paymentByKey(world.db.sql, key);
  if (other) return sameInput(other, inputHash);
  const alive = await paymentAlive(world.db.sql, input.orderId);
  return alive ? { alive } : fail('DOMAIN_UNAVAILABLE', 'Another payment of this order was just ending: ask again.');
}

async function write(tx: Tx, payment: Payment, judged: Judged, now: Date): Promise<boolean> {
  const asked = payment.parts.filter((part) => !isOwn(part)).map(({ id }) => ({ partId: id, key: `authorize ${id}` }));
  if (!(await insertPayment(tx, payment, asked, judged))) return false;
  const { orderId } = payment;
  if (judged.review?.urgent) await record(tx, reviewOpened, orderId, { orderId });
  // Always in the same order, so that two baskets with the same two cards never wait for one another.
  const own = payment.parts.filter(isOwn).toSorted((a, b) => ((a.giftCardId ?? '') < (b.giftCardId ?? '') ? -1 : 1));
  for (const part of own) {
    const available = await debit(tx, part, payment.userId, payment.currency);
    if (available !== null)
      throw new Refused({
        kind: 'BalanceTooLow',
        method: part.kind === 'GIFT_CARD' ? 'GIFT_CARD' : 'STORE_CREDIT',
        availableMinor: String(available),
      });
  }
  const about = { paymentId: payment.id, currency: payment.currency };
  await book(
    tx,
    own.map((part) => bookings.spent({ reference: part.id, ...about }, purseOf(part, payment.userId), part.amount)),
    now,
  );
  if (payment.status === 'AUTHORIZED') await announce(tx, payment, payment.parts, payment.status, true);
  return true;
}

function sameInput(payment: Payment, inputHash: string): Payment {
  return payment.inputHash === inputHash
    ? payment
    : fail(
        'IDEMPOTENCY_MISMATCH',
        'This idempotency key was used with another input: make a new key for a new request.',
      );
}

/** What is to be paid, and by what; what fraud is told by may be said anew. */
const hashOf = ({ orderId, userId, currency, amountMinor, parts, units }: AuthorizeInput): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        orderId,
        userId,
        currency,
        amountMinor,
        parts.map(({ kind, token, amountMinor: part }) => [kind, token, part]),
        units.map(({ unitId, amountMinor: unit }) => `${unitId} ${unit}`).toSorted((a, b) => (a < b ? -1 : 1)),
      ]),
    )
    .digest('hex');
