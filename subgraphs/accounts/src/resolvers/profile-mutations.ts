import { ids } from '@stoa/kernel/ids.ts';
import { createAddress } from '../commands/create-address.ts';
import { deleteAddress } from '../commands/delete-address.ts';
import { cancelErasure, requestPrivacy } from '../commands/request-privacy.ts';
import { setDefaultAddress } from '../commands/set-default-address.ts';
import { setMarketingConsent } from '../commands/set-marketing-consent.ts';
import { updateAddress } from '../commands/update-address.ts';
import { updateProfile } from '../commands/update-profile.ts';
import type { PostalAddress } from '../domain/address.ts';
import { privacyRequestId } from '../domain/ids.ts';
import type { AddressInput, MutationResolvers } from '../generated/types.ts';
import { answer } from './answer.ts';

const address = (id: string) => ids.address.decode(id);

const postal = ({ name, lines, countryCode, ...rest }: AddressInput): PostalAddress => ({
  name,
  lines: [...lines],
  countryCode,
  organization: rest.organization ?? null,
  district: rest.district ?? null,
  city: rest.city ?? null,
  administrativeArea: rest.administrativeArea ?? null,
  postalCode: rest.postalCode ?? null,
  phone: rest.phone ?? null,
});

export const profileMutations = {
  async profileUpdate(_, { input: { expectedVersion = null, ...change } }, context) {
    return answer('user', await updateProfile(context, context.viewer, change, expectedVersion));
  },

  async marketingConsentSet(_, { input: { granted } }, context) {
    return answer('user', await setMarketingConsent(context, context.viewer, granted));
  },

  async addressCreate(_, { input }, context) {
    const defaults = { shipping: input.defaultShipping ?? false, billing: input.defaultBilling ?? false };
    return answer('address', await createAddress(context, context.viewer, postal(input.address), defaults));
  },

  async addressUpdate(_, { input: { addressId, expectedVersion = null, address: given } }, context) {
    const change = { id: address(addressId), address: postal(given), expectedVersion };
    return answer('address', await updateAddress(context, context.viewer, change));
  },

  async addressDelete(_, { input: { addressId } }, context) {
    return answer('deletedId', ids.address.encode(await deleteAddress(context, context.viewer, address(addressId))));
  },

  async addressSetDefault(_, { input: { addressId, shipping, billing } }, context) {
    const wanted = { id: address(addressId), shipping: shipping ?? true, billing: billing ?? true };
    return answer('address', await setDefaultAddress(context, context.viewer, wanted));
  },

  async privacyExportRequest(_, __, context) {
    return answer('request', await requestPrivacy(context, context.viewer, 'EXPORT'));
  },

  async privacyErasureRequest(_, __, context) {
    return answer('request', await requestPrivacy(context, context.viewer, 'ERASURE'));
  },

  async privacyErasureCancel(_, { input: { requestId } }, context) {
    return answer('request', await cancelErasure(context, context.viewer, privacyRequestId.decode(requestId)));
  },
} satisfies MutationResolvers;
