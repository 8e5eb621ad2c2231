import { fail } from '@stoa/kernel/errors.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { once } from '@stoa/platform/once.ts';
import { defineSaga, type Saga, type Step } from '@stoa/platform/saga/define-saga.ts';
import type { Database } from '@stoa/platform/database.ts';
import { z } from 'zod';

const state = z.object({ id: z.string(), refuses: z.boolean(), booked: z.array(z.string()) });
export type Trip = z.infer<typeof state>;

export const stepNames = ['hotel', 'train', 'guide', 'pay'];

/** Told before and after each effect: a test kills, holds or breaks the saga there. */
export type Boundary = (point: string) => Promise<void> | void;

/** Each effect is one row, under the step's key: a second one would be seen. The last step may say no. */
export const tripSaga = (boundary: Boundary): Saga =>
  defineSaga<Trip>({ name: 'trip', schema: state, steps: stepNames.map((name) => step(name, boundary)) });

const step = (name: string, boundary: Boundary): Step<Trip> => ({
  name,
  async forward({ db }, trip, key) {
    await boundary(`${name} forward before`);
    const refused = trip.refuses && name === stepNames.at(-1);
    if (!refused) await act(db, trip.id, `book ${name}`, key);
    await boundary(`${name} forward after`);
    return refused ? { kind: 'CardDeclined' } : { ...trip, booked: [...trip.booked, name] };
  },
  async undo({ db }, trip, key) {
    await boundary(`${name} undo before`);
    await act(db, trip.id, `cancel ${name}`, key);
    await boundary(`${name} undo after`);
  },
});

const act = (db: Database, saga: string, what: string, key: string): Promise<null> =>
  once(
    db,
    { operation: what, key, owner: 'trip', input: saga },
    async (tx) => {
      await tx.sql`insert into deed (saga, what) values (${saga}, ${what})`;
      return null;
    },
    systemClock,
  );

export async function deeds(db: Database, saga: string): Promise<string[]> {
  const rows = await db.sql<{ what: string }[]>`select what from deed where saga = ${saga} order by seen`;
  return rows.map(({ what }) => what);
}

export const points = (direction: 'forward' | 'undo', names: readonly string[]): string[] =>
  names.flatMap((name) => [`${name} ${direction} before`, `${name} ${direction} after`]);

export const argument = (value: string | undefined): string => value ?? fail('BAD_INPUT', 'An argument is missing.');
