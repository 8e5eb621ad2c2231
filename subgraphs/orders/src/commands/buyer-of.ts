import type { readBuyer } from '@stoa/contracts/accounts.ts';
import type { z } from 'zod';
import type { Buyer, Gift } from '../domain/buyer.ts';
import { plainCode } from '../domain/coupon.ts';
import type { Service } from '../domain/delivery.ts';
import { destinationOf } from '../domain/destination.ts';
import { type InvalidInput, invalidInput } from '../domain/input.ts';
import type { UndeliverableAddress, UnknownAddress } from '../domain/refusals.ts';

/** What the buyer says; the rest is known of the account. */
export interface Said {
  readonly email: string | null;
  readonly service: Service;
  readonly gift: Gift | null;
  readonly couponCodes: readonly string[];
}

type Found = z.infer<(typeof readBuyer)['output']>;

/** `before`: what an open checkout knows already; what is not said anew stays. */
export function buyerOf(
  said: Said,
  found: Found,
  before: Buyer | null = null,
): Buyer | InvalidInput | UnknownAddress | UndeliverableAddress {
  if ('kind' in found) {
    const field = found.which === 'shipping' ? 'shippingAddress' : 'billingAddress';
    if (found.kind === 'UnknownAddress') return { kind: 'UnknownAddress', field: [`${field}Id`] };
    const [first] = found.problems;
    return {
      kind: 'UndeliverableAddress',
      field: [field, ...(first ? [inputField(first.field)] : [])],
      problem: first ? inWords(first) : 'is not one that post could reach',
    };
  }
  const email = said.email ?? before?.email ?? found.buyer?.email;
  if (!email) return invalidInput('is needed: bills and news go there', 'email');
  const shipping = found.shipping ?? before?.shipping;
  if (!shipping) return invalidInput('is needed, or the id of one in the address book', 'shippingAddress');
  return {
    email,
    name: found.buyer?.name ?? before?.name ?? null,
    locale: found.buyer?.locale ?? before?.locale ?? 'en',
    registeredAt: found.buyer?.registeredAt ?? before?.registeredAt ?? null,
    shipping,
    billing: found.billing ?? before?.billing ?? shipping,
    destination: destinationOf(shipping),
    service: said.service,
    couponCodes: [...new Set(said.couponCodes.map(plainCode))],
    gift: said.gift,
  };
}

/** As it is called where it was written: `administrativeArea` of `ADMINISTRATIVE_AREA`. */
const inputField = (field: string): string =>
  /^[A-Z_]+$/.test(field)
    ? field.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : (field.split('.').at(-1) ?? field);

const words: Readonly<Record<string, string>> = {
  MISSING: 'is needed in that country',
  MALFORMED: 'is not written like that in that country',
  UNKNOWN: 'is not known in that country',
  TOO_LONG: 'is too long',
  UNUSED: 'is not used in that country',
};

const inWords = ({ field, problem }: { readonly field: string; readonly problem: string }): string =>
  `${inputField(field)} ${words[problem] ?? problem}`;
