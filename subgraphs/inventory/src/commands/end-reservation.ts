import type { Database, Tx } from '@stoa/platform/database.ts';
import type { Clock } from '@stoa/kernel/clock.ts';
import { type ReservationEnded, reservationEnded } from '../domain/refusals.ts';
import { addDemand } from '../store/demand.ts';
import {
  endReservations,
  holdUntil,
  lockReservation,
  type Reservation,
  type ReservationStatus,
  type StoredReservation,
} from '../store/reservations.ts';
import { type Cause, lockStock, type Movement } from '../store/stock.ts';
import { moveStock } from './move-stock.ts';

type Answer = Reservation | ReservationEnded;

/** Gives held units back. A second time finds it done. */
export const releaseReservation = (db: Database, id: string): Promise<Answer> => end(db, id, 'RELEASED', 'RELEASED');

/** Held units leave the shelf: sold. A second time finds it done. */
export const confirmReservation = (db: Database, id: string): Promise<Answer> => end(db, id, 'CONFIRMED', 'SOLD');

/** Holds until later; never until earlier. */
export const extendReservation = (db: Database, id: string, holdSeconds: number, clock: Clock): Promise<Answer> =>
  db.transaction(async (tx) => {
    const held = await lockReservation(tx, id);
    if (held?.status !== 'HELD') return ended(held);
    const wanted = new Date(clock.now().getTime() + holdSeconds * 1000).toISOString();
    const expiresAt = wanted > held.expiresAt ? wanted : held.expiresAt;
    await holdUntil(tx, id, expiresAt);
    return answerOf({ ...held, expiresAt });
  });

/** Undoes it however far it came: what is held is released, what was sold lies on the shelf again. Twice is once. */
export const returnReservation = (db: Database, id: string): Promise<Answer> =>
  db.transaction(async (tx) => {
    const held = await lockReservation(tx, id);
    if (held?.status === 'RETURNED' || held?.status === 'RELEASED') return answerOf(held);
    if (held?.status === 'HELD') return await endHeld(tx, held, 'RELEASED', 'RELEASED');
    if (held?.status !== 'CONFIRMED') return ended(held);
    return await endHeld(tx, held, 'RETURNED', 'RETURNED');
  });

async function end(db: Database, id: string, status: 'RELEASED' | 'CONFIRMED', cause: Cause): Promise<Answer> {
  return await db.transaction(async (tx) => {
    const held = await lockReservation(tx, id);
    if (held?.status === status) return answerOf(held);
    if (held?.status !== 'HELD') return ended(held);
    return await endHeld(tx, held, status, cause);
  });
}

async function endHeld(tx: Tx, held: StoredReservation, status: ReservationStatus, cause: Cause): Promise<Reservation> {
  const locked = await lockStock(
    tx,
    held.lines.map(({ variantId }) => variantId),
  );
  await endReservations(tx, [held.id], status);
  await moveStock(tx, locked, endings(held, cause));
  if (cause === 'SOLD') await addDemand(tx, held.lines);
  return answerOf({ ...held, status });
}

const onHandSign: Partial<Record<Cause, 1 | -1>> = { SOLD: -1, RETURNED: 1 };

/** Units come off the promise; when sold, off the shelf too; when that is undone, only onto the shelf. */
export const endings = ({ id, lines }: StoredReservation, cause: Cause): Movement[] =>
  lines.map(({ variantId, locationId, quantity }) => ({
    variantId,
    locationId,
    cause,
    onHandDelta: quantity * (onHandSign[cause] ?? 0),
    reservedDelta: cause === 'RETURNED' ? 0 : -quantity,
    reference: id,
    note: null,
  }));

const ended = (held: StoredReservation | undefined): ReservationEnded =>
  reservationEnded(held === undefined || held.status === 'HELD' ? null : held.status);

const answerOf = ({ id, status, expiresAt, lines }: StoredReservation): Reservation => ({
  id,
  status,
  expiresAt,
  lines,
});
