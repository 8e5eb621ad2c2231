import type { Living } from '../context.ts';
import { type Access, mayTouch } from '../domain/access.ts';
import { type Cart, isExpired } from '../domain/cart.ts';
import { cartOfUser } from '../store/cart-rows.ts';

type Reads = Pick<Living, 'state' | 'clock'>;

/** The cart, for whoever may see it, merged or not. Not there and not yours are the same. */
export async function lookUp({ state, clock }: Reads, id: string, access: Access): Promise<Cart | null> {
  for (const store of state.carts.storesFor(access)) {
    const cart = await store.read(id);
    if (mayTouch(cart, access) && cart !== null && !isExpired(cart, clock.now())) return cart;
  }
  return null;
}

/** As `lookUp`, but for a cart that is still one. */
export async function findCart(living: Reads, id: string, access: Access): Promise<Cart | null> {
  const cart = await lookUp(living, id, access);
  return cart?.status === 'OPEN' ? cart : null;
}

export const findCartOfUser = ({ db }: Pick<Living, 'db'>, userId: string): Promise<Cart | null> =>
  cartOfUser(db, userId);
