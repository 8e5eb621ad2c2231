import type { Address } from '@stoa/contracts/address.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkAddress, type PostalAddress } from '../domain/address.ts';
import { openAddress } from '../domain/open-address.ts';
import { type Buyer, buyerWithAddresses } from '../store/buyers.ts';

/** One of the book, or one just written. */
export type Given = { readonly addressId: string } | { readonly address: Address } | null;
export type Which = 'shipping' | 'billing';

export interface ReadBuyer {
  readonly userId: string | null;
  readonly shipping: Given;
  readonly billing: Given;
}

export interface BuyerRead {
  readonly buyer: Omit<Buyer, 'addresses'> | null;
  readonly shipping: Address | null;
  readonly billing: Address | null;
}

export type BuyerRefused =
  | { readonly kind: 'UnknownAddress'; readonly which: Which }
  | {
      readonly kind: 'InvalidAddress';
      readonly which: Which;
      readonly problems: { field: string; problem: string }[];
    };

/** A guest's addresses are only looked at: nothing is asked of the database. A user's book is read with the user, at once. */
export async function readBuyer(
  { db, settings }: Pick<Environment, 'db' | 'settings'>,
  { userId, ...given }: ReadBuyer,
): Promise<BuyerRead | BuyerRefused> {
  const wanted = [given.shipping, given.billing].flatMap((each) =>
    each && 'addressId' in each ? [each.addressId] : [],
  );
  const buyer = userId === null ? null : await buyerWithAddresses(db, userId, wanted);
  const book = new Map(buyer?.addresses.map((row) => [row.id, row]));
  const read = (which: Which): Address | BuyerRefused | null => {
    const each = given[which];
    if (each === null) return null;
    if ('address' in each) return written(each.address, which);
    const row = book.get(each.addressId);
    return row ? asAddress(openAddress(settings.secret, row)) : { kind: 'UnknownAddress', which };
  };
  const shipping = read('shipping');
  if (shipping && 'kind' in shipping) return shipping;
  const billing = read('billing');
  if (billing && 'kind' in billing) return billing;
  if (!buyer) return { buyer: null, shipping, billing };
  const { addresses: _, ...person } = buyer;
  return { buyer: person, shipping, billing };
}

function written(address: Address, which: Which): Address | BuyerRefused {
  const checked = checkAddress(address);
  if (!('kind' in checked)) return asAddress(checked);
  if (checked.kind === 'InvalidAddress')
    return {
      kind: 'InvalidAddress',
      which,
      problems: checked.problems.map(({ field, kind }) => ({ field, problem: kind })),
    };
  return { kind: 'InvalidAddress', which, problems: [{ field: checked.field.join('.'), problem: checked.problem }] };
}

/** Some countries have no cities: their one town is the country. */
const asAddress = ({ city, lines, ...address }: PostalAddress): Address => ({
  ...address,
  lines: lines.length > 0 ? [...lines] : [city ?? address.countryCode],
  city: city ?? '',
});
