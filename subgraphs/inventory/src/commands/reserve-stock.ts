import { createHash } from 'node:crypto';
import { StoaError } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { promise, reserve, type ShippingShelf, type Wish } from '../domain/reserve.ts';
import type { InsufficientStock, UnknownVariant } from '../domain/refusals.ts';
import {
  type Reservation,
  reservationsByKey,
  saveReservations,
  type StoredReservation,
} from '../store/reservations.ts';
import { lockStock, type Movement } from '../store/stock.ts';
import { expireLapsed } from './expire-reservations.ts';
import { moveStock } from './move-stock.ts';

export interface ReserveStock extends Wish {
  readonly key: string;
  readonly holdSeconds: number;
}

export type ReserveAnswer = Reservation | InsufficientStock | UnknownVariant;

/**
 * Many buyers, one transaction: one lock, one commit to disk. Wishes are met in the order given, so nobody is overtaken;
 * nothing is answered before the commit.
 */
export async function reserveTogether(
  environment: Environment,
  wishes: readonly ReserveStock[],
): Promise<(ReserveAnswer | StoaError)[]> {
  const { db, clock } = environment;
  return await db.transaction(async (tx) => {
    const now = clock.now();
    const variantIds = [...new Set(wishes.flatMap(({ lines }) => lines.map(({ variantId }) => variantId)))].toSorted();
    const known = await knownAndLocked(tx, wishes, variantIds);
    let shelves: readonly ShippingShelf[] = known.shelves;
    if (wishes.some((wish) => !known.byKey.has(wish.key) && 'kind' in reserve(wish, shelves)))
      shelves = (await expireLapsed(tx, now, known.shelves)) ?? shelves;
    const made: StoredReservation[] = [];
    const answers = wishes.map((wish): ReserveAnswer | StoaError => {
      const first = known.byKey.get(wish.key);
      if (first) return repeat(first, wish);
      const picks = reserve(wish, shelves);
      if ('kind' in picks) return picks;
      shelves = promise(shelves, picks);
      const stored = hold(environment, wish, picks, now);
      known.byKey.set(wish.key, stored);
      made.push(stored);
      return answerOf(stored);
    });
    await Promise.all([
      saveReservations(tx, made, now.toISOString()),
      moveStock(tx, known.shelves, made.flatMap(movements)),
    ]);
    return answers;
  });
}

async function knownAndLocked(tx: Tx, wishes: readonly ReserveStock[], variantIds: readonly string[]) {
  // The lock first: a repeat of a key that is being committed must find it.
  const [shelves, known] = await Promise.all([
    lockStock(tx, variantIds),
    reservationsByKey(
      tx,
      wishes.map(({ key }) => key),
    ),
  ]);
  return { shelves, byKey: new Map(known.map((each) => [each.key, each])) };
}

const hashOf = ({ lines, destination, holdSeconds }: ReserveStock): string =>
  createHash('sha256')
    .update(JSON.stringify([lines, destination, holdSeconds]))
    .digest('base64url');

function hold(
  { clock, random }: Environment,
  wish: ReserveStock,
  lines: StoredReservation['lines'],
  now: Date,
): StoredReservation {
  const expiresAt = new Date(now.getTime() + wish.holdSeconds * 1000).toISOString();
  return {
    id: ids.reservation.make(clock, random),
    key: wish.key,
    inputHash: hashOf(wish),
    status: 'HELD',
    expiresAt,
    lines,
  };
}

const repeat = (first: StoredReservation, wish: ReserveStock): Reservation | StoaError =>
  first.inputHash === hashOf(wish)
    ? answerOf(first)
    : new StoaError(
        'IDEMPOTENCY_MISMATCH',
        'This idempotency key was used with another input: make a new key for a new request.',
      );

const answerOf = ({ id, status, expiresAt, lines }: StoredReservation): Reservation => ({
  id,
  status,
  expiresAt,
  lines,
});

const movements = ({ id, lines }: StoredReservation): Movement[] =>
  lines.map(({ variantId, locationId, quantity }) => ({
    variantId,
    locationId,
    cause: 'RESERVED',
    onHandDelta: 0,
    reservedDelta: quantity,
    reference: id,
    note: null,
  }));
