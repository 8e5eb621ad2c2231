import { ids } from '@stoa/kernel/ids.ts';
import type { PostalAddress } from '../domain/address.ts';
import { labelOf } from '../domain/address-label.ts';
import { openAddress } from '../domain/open-address.ts';
import type { Context } from '../context.ts';
import type { AddressResolvers } from '../generated/types.ts';
import type { AddressModel } from '../models.ts';

const opened = new WeakMap<AddressModel, PostalAddress>();

/** Decrypted once, however many of its fields are asked for. */
function open(row: AddressModel, { settings }: Context): PostalAddress {
  const known = opened.get(row) ?? openAddress(settings.secret, row);
  opened.set(row, known);
  return known;
}

export const Address: AddressResolvers = {
  id: ({ id }) => ids.address.encode(id),
  name: (row, _, context) => open(row, context).name,
  organization: (row, _, context) => open(row, context).organization,
  lines: (row, _, context) => open(row, context).lines,
  district: (row, _, context) => open(row, context).district,
  phone: (row, _, context) => open(row, context).phone,
  formatted: (row, _, context) => labelOf(open(row, context)),
};
