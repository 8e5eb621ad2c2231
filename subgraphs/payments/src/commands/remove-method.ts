import { openlyKept } from '../domain/test-secret.ts';
import { unseal } from '../domain/sealed.ts';
import { deleteMethod, methodById } from '../store/methods.ts';
import type { World } from '../context.ts';

/** Gone here first: a provider that does not answer must not bring it back. */
export async function removeMethod(world: World, userId: string, id: string): Promise<void> {
  const method = await methodById(world.db.sql, id);
  if (!method || method.userId !== userId) return;
  await world.db.transaction((tx) => deleteMethod(tx, id));
  const { name, vault } = await world.state.provider();
  if (name !== method.provider || !vault || openlyKept(method.tokenSealed) !== null) return;
  try {
    await vault.forget(unseal(world.settings.secret, 'saved method', method.tokenSealed));
  } catch (error) {
    world.log.warn({ err: error, method: id }, 'a method that was removed is still known to the provider');
  }
}
