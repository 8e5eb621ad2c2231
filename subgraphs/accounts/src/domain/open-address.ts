import type { PostalAddress } from './address.ts';
import { unseal } from './sealed.ts';

export const addressPurpose = 'address';

type Person = Pick<PostalAddress, 'name' | 'organization' | 'lines' | 'district' | 'phone'>;

export interface SealedAddress {
  readonly countryCode: string;
  readonly administrativeArea: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly personSealed: string;
}

/** What is written in clear is what taxes and deliveries are worked out from; the rest points at a person. */
export const personOf = ({ name, organization, lines, district, phone }: PostalAddress): Person => ({
  name,
  organization,
  lines,
  district,
  phone,
});

export const openAddress = (secret: string, row: SealedAddress): PostalAddress => ({
  countryCode: row.countryCode,
  administrativeArea: row.administrativeArea,
  postalCode: row.postalCode,
  city: row.city,
  ...(JSON.parse(unseal(secret, addressPurpose, row.personSealed)) as Person),
});
