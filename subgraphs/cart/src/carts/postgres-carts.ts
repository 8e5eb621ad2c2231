import { cartChanged } from '@stoa/contracts/cart.ts';
import type { Database, Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Follow } from '@stoa/platform/log/follow-log.ts';
import type { Cart } from '../domain/cart.ts';
import type { Changed } from '../domain/change-cart.ts';
import { cartById, deleteCart, insertCart, lockCart, saveCart } from '../store/cart-rows.ts';
import type { CartStore, Decide } from './cart-store.ts';

/** Users' carts, always; guests' where there is no Redis. A lock on the row makes changes follow one another. */
export const postgresCarts = ({ db, follow }: { readonly db: Database; readonly follow: Follow }): CartStore => ({
  async create(cart) {
    await insertCart(db, cart);
  },
  read: (id) => cartById(db, id),
  change: (id, offerIds, decide) => db.transaction((tx) => changeIn(tx, id, offerIds, decide)),
  remove: (id, may) =>
    db.transaction(async (tx) => {
      const { cart } = await lockCart(tx, id, []);
      if (!may(cart) || cart === null) return false;
      await deleteCart(tx, id);
      await tellChange(tx, { ...cart, version: cart.version + 1 });
      return true;
    }),
  async watch(id, end) {
    const events = follow({ types: [cartChanged.name], keys: [id], after: null });
    end.addEventListener('abort', () => void events.return?.(), { once: true });
    await events.from;
    return { ring: async () => !(await events.next()).done };
  },
});

export async function changeIn(tx: Tx, id: string, offerIds: readonly string[], decide: Decide): Promise<Changed> {
  const { cart, offers } = await lockCart(tx, id, offerIds);
  const { next, answer } = decide(cart, offers);
  if (next !== null) await Promise.all([saveCart(tx, next), tellChange(tx, next)]);
  return answer;
}

export const tellChange = (tx: Tx, { id, version, userId }: Pick<Cart, 'id' | 'version' | 'userId'>): Promise<void> =>
  record(tx, cartChanged, id, { cartId: id, version, userId });
