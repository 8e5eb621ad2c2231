import { fail } from '@stoa/kernel/errors.ts';
import { decodeCursor, encodeCursor } from '@stoa/kernel/pages.ts';
import type { Doorbell } from '../carts/cart-store.ts';
import type { Living } from '../context.ts';
import type { Access } from '../domain/access.ts';
import type { Cart } from '../domain/cart.ts';
import { lookUp } from './find-cart.ts';

/** Named as the field that it answers. */
export interface CartEvent {
  readonly cartChanged: {
    readonly cursor: string;
    /** Null when it is there no more. */
    readonly cart: Cart | null;
    readonly mergedInto: string | null;
  };
}

/**
 * How the cart is, then how it is after each change; with a cursor, only what is newer than that version. The bell is hung up
 * before the first look, so that no change falls in between. Ends when the cart does. A plain iterator: return() must not
 * wait for a change.
 */
export async function cartEvents(
  living: Living,
  id: string,
  access: Access,
  after: string | null,
): Promise<AsyncIterableIterator<CartEvent>> {
  const end = new AbortController();
  let last = after === null ? -1 : versionOf(after);
  const bell = await hangUp(living, id, access, end.signal);
  let over = false;
  const stream: AsyncIterableIterator<CartEvent> = {
    [Symbol.asyncIterator]: () => stream,
    async next() {
      while (!over && !end.signal.aborted) {
        const cart = await lookUp(living, id, access);
        const isOpen = cart?.status === 'OPEN';
        const version = cart?.version ?? last + 1;
        over = !isOpen;
        if (version > last) {
          last = version;
          const event = { cursor: encodeCursor([`${version}`]), cart: isOpen ? cart : null };
          return { done: false, value: { cartChanged: { ...event, mergedInto: cart?.mergedInto ?? null } } };
        }
        if (over || !(await bell.ring())) break;
      }
      end.abort();
      return { done: true, value: undefined };
    },
    return() {
      end.abort();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
  return stream;
}

async function hangUp(living: Living, id: string, access: Access, end: AbortSignal): Promise<Doorbell> {
  for (const store of living.state.carts.storesFor(access)) {
    const bell = await store.watch(id, end);
    if ((await lookUp(living, id, access)) && (await store.read(id))) return bell;
  }
  return fail('NOT_FOUND', 'There is no such cart, or it is not yours.');
}

function versionOf(cursor: string): number {
  const version = Number(decodeCursor(cursor, 1)[0]);
  return Number.isSafeInteger(version) && version >= 0
    ? version
    : fail('BAD_PAGINATION', 'This cursor is not one of this stream: use the cursor of an earlier event.');
}
