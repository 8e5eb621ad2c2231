import type { Living } from '../context.ts';
import { type Access, mayTouch } from '../domain/access.ts';
import { isExpired } from '../domain/cart.ts';
import { type CartNotFound, cartNotFound } from '../domain/refusals.ts';

export async function deleteCart({ state, clock }: Living, id: string, access: Access): Promise<true | CartNotFound> {
  for (const store of state.carts.storesFor(access)) {
    const removed = await store.remove(
      id,
      (cart) => mayTouch(cart, access) && cart?.status === 'OPEN' && !isExpired(cart, clock.now()),
    );
    if (removed) return true;
  }
  return cartNotFound;
}
