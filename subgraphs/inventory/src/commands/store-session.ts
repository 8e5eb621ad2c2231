import { storeSessionSettled } from '@stoa/contracts/inventory.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record } from '@stoa/platform/log/record.ts';
import { once } from '@stoa/platform/once.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { insufficientStock, invalidInput, unknownLocation } from '../domain/refusals.ts';
import { addDemand } from '../store/demand.ts';
import { locationIsOpenTo } from '../store/locations.ts';
import { lockStock, type Movement } from '../store/stock.ts';
import { addTaken, lockSession, openSession, settleSession, takenIn } from '../store/store-sessions.ts';
import { moveStock } from './move-stock.ts';

type Here = Pick<Environment, 'db' | 'clock'>;

const unknown = { kind: 'UnknownStoreSession', field: ['sessionId'] } as const;

/** Somebody came in at the door. Who is in a store already stays in that session. */
export const enterStore = (
  { db, clock, random }: Here & Pick<Environment, 'random'>,
  { locationId, userId }: { readonly locationId: string; readonly userId: string },
) =>
  db.transaction(async (tx) => {
    if (!(await locationIsOpenTo(tx, locationId, null))) return unknownLocation('locationId');
    const row = { id: ids.storeSession.make(clock, random), locationId, userId, status: 'OPEN' as const };
    return await openSession(tx, { ...row, openedAt: clock.now(), settledAt: null });
  });

export interface TakeInStore {
  readonly key: string;
  readonly owner: string;
  readonly sessionId: string;
  readonly variantId: string;
  /** Negative when something is put back. */
  readonly delta: number;
}

/** Something left the shelf for a basket: from this moment no other channel sells it. */
export const takeInStore = ({ db, clock }: Here, { key, owner, ...input }: TakeInStore) =>
  once(
    db,
    { operation: 'take-in-store', key, owner, input },
    async (tx) => {
      const { sessionId, variantId, delta } = input;
      if (!Number.isInteger(delta) || delta === 0 || Math.abs(delta) > 100)
        return invalidInput('must be from -100 to 100, and not zero', 'delta');
      const session = await lockSession(tx, sessionId);
      if (session?.status !== 'OPEN') return unknown;
      const locked = await lockStock(tx, [variantId]);
      const shelf = locked.find(({ place }) => place.id === session.locationId);
      const taken = (await takenIn(tx, [sessionId])).find((item) => item.variantId === variantId)?.quantity ?? 0;
      if (taken + delta < 0) return invalidInput(`must be at least ${-taken}`, 'delta');
      const free = shelf ? shelf.onHand - shelf.reserved : 0;
      if (delta > free) return insufficientStock(variantId, free);
      await addTaken(tx, sessionId, variantId, delta);
      const cause = delta > 0 ? 'RESERVED' : 'RELEASED';
      const { locationId } = session;
      await moveStock(tx, locked, [
        {
          variantId,
          locationId,
          cause,
          onHandDelta: 0,
          reservedDelta: delta,
          reference: sessionId,
          note: null,
          channel: 'STORE',
        },
      ]);
      return { id: sessionId };
    },
    clock,
  );

/** They walked out: what they took is sold, and whoever makes orders hears of it. Twice is once. */
export const leaveStore = ({ db, clock }: Here, sessionId: string) =>
  db.transaction(async (tx) => {
    const session = await lockSession(tx, sessionId);
    if (!session) return unknown;
    if (session.status === 'SETTLED') return { id: sessionId };
    const { locationId, userId } = session;
    const items = await takenIn(tx, [sessionId]);
    const locked = await lockStock(
      tx,
      items.map(({ variantId }) => variantId),
    );
    await settleSession(tx, sessionId, clock.now());
    await moveStock(
      tx,
      locked,
      items.map(({ variantId, quantity }): Movement => {
        const sold = { cause: 'SOLD', onHandDelta: -quantity, reservedDelta: -quantity, channel: 'STORE' } as const;
        return { variantId, locationId, ...sold, reference: sessionId, note: null };
      }),
    );
    if (items.length === 0) return { id: sessionId };
    const lines = items.map(({ variantId, quantity }) => ({ variantId, quantity }));
    await addDemand(
      tx,
      lines.map((line) => ({ ...line, locationId })),
    );
    await record(tx, storeSessionSettled, sessionId, {
      sessionId,
      locationId,
      userId,
      at: clock.now().toISOString(),
      lines,
    });
    return { id: sessionId };
  });
