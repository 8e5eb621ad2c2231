import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Address, Gift } from '../domain/buyer.ts';
import type { GiftInput, OrderAddressInput } from '../generated/types.ts';
import type { Where } from '../sagas/start-checkout.ts';

export const addressOf = (given: OrderAddressInput): Address => ({
  name: given.name,
  organization: given.organization ?? null,
  lines: [...given.lines],
  district: given.district ?? null,
  city: given.city,
  administrativeArea: given.administrativeArea ?? null,
  postalCode: given.postalCode ?? null,
  countryCode: given.countryCode,
  phone: given.phone ?? null,
});

/** One of the book, or one written here; both would leave it open which is meant. */
export function whereOf(
  id: string | null | undefined,
  address: OrderAddressInput | null | undefined,
  name: string,
): Where {
  if (id != null && address != null) fail('BAD_INPUT', `Give ${name}Id or ${name}, not both.`);
  if (id != null) return { addressId: ids.address.decode(id) };
  return address == null ? null : { address: addressOf(address) };
}

export const giftOf = (given: GiftInput | null | undefined): Gift | null =>
  given == null
    ? null
    : { message: given.message ?? null, wrapping: given.wrapping ?? false, recipient: given.recipient ?? null };
