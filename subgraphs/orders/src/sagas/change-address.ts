import { readBuyer } from '@stoa/contracts/accounts.ts';
import { redirectOrder } from '@stoa/contracts/fulfillment.ts';
import { addressChanged } from '@stoa/contracts/orders.ts';
import { record } from '@stoa/platform/log/record.ts';
import { progress } from '../commands/progress.ts';
import type { Shop } from '../context.ts';
import type { Address } from '../domain/buyer.ts';
import { destinationOf } from '../domain/destination.ts';
import { hashOf } from '../domain/hash.ts';
import { checkKey, invalidInput } from '../domain/input.ts';
import type { Refused } from '../domain/refusals.ts';
import { setBuyer } from '../store/buyers.ts';
import { lockOrder, type OrderRow } from '../store/orders.ts';

/**
 * Asks the post, then the warehouse, then writes. Where a parcel goes decides its tax and its price: another country or
 * region would make another order. Told to the warehouse again by the event, so that a crash in between loses nothing.
 */
export async function changeAddress(
  shop: Shop,
  order: OrderRow,
  address: Address,
  key: string,
): Promise<Refused | null> {
  const wrong = checkKey(key);
  if (wrong) return wrong;
  const commandKey = `address ${order.id} ${hashOf([key, address])}`;
  const where = { userId: null, shipping: { address }, billing: null };
  const found = await shop.bus.send(readBuyer, where, { key: commandKey });
  if ('kind' in found)
    return { kind: 'UndeliverableAddress', field: ['shippingAddress'], problem: 'post would not take it' };
  const shipping = found.shipping ?? address;
  const before = order.buyer.shipping;
  if (shipping.countryCode !== before.countryCode || shipping.administrativeArea !== before.administrativeArea)
    return invalidInput('must be in the same country and region', 'shippingAddress');
  const open = await shop.bus.send(redirectOrder, { orderId: order.id }, { key: commandKey });
  if ('kind' in open) return { ...open, orderId: order.id };
  await shop.db.transaction(async (tx) => {
    const now = await lockOrder(tx, order.id);
    if (!now || JSON.stringify(now.buyer.shipping) === JSON.stringify(shipping)) return;
    const destination = destinationOf(shipping);
    await setBuyer(tx, order.id, { ...now.buyer, shipping, destination });
    await progress(tx, now, { kind: 'ADDRESS_CHANGED', at: shop.clock.now().toISOString() });
    await record(tx, addressChanged, order.id, { orderId: order.id, shippingAddress: shipping, destination });
  });
  return null;
}
