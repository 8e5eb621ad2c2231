import { formFieldsOf } from '../domain/address-label.ts';
import { areasOf, postalRule } from '../domain/postal-rules.ts';
import type { AddressFormResolvers } from '../generated/types.ts';

export const AddressForm: AddressFormResolvers = {
  fields: ({ countryCode }) => formFieldsOf(countryCode),
  administrativeAreaLabel: ({ countryCode }) => postalRule(countryCode)?.areaType ?? null,
  administrativeAreas({ countryCode }) {
    const rule = postalRule(countryCode);
    return rule ? areasOf(rule) : [];
  },
  postalCodeExample: ({ countryCode }) => postalRule(countryCode)?.example ?? null,
};
