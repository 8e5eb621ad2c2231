import type { Service } from './delivery.ts';

/** Where something goes; the fields of an address book. */
export interface Address {
  readonly name: string;
  readonly organization: string | null;
  readonly lines: string[];
  readonly district: string | null;
  readonly city: string;
  readonly administrativeArea: string | null;
  readonly postalCode: string | null;
  readonly countryCode: string;
  readonly phone: string | null;
}

export interface Gift {
  readonly message: string | null;
  readonly wrapping: boolean;
  readonly recipient: string | null;
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Who buys, where it goes and how: what the buyer says of a checkout. The order keeps it. */
export interface Buyer {
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly registeredAt: string | null;
  readonly shipping: Address;
  readonly billing: Address;
  readonly destination: Point | null;
  readonly service: Service;
  readonly couponCodes: readonly string[];
  readonly gift: Gift | null;
}
