import { fail } from '@stoa/kernel/errors.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Carrier, Carriers } from './carrier.ts';
import { httpCarrier } from './http-carrier.ts';

/** The carriers of this installation, the one that parcels are given to first. Another one is another entry. */
export function openCarriers({ settings: { fulfillment } }: Environment): Carriers {
  const { carrierUrl, carrierSecret: secret } = fulfillment;
  if (carrierUrl === undefined) return new Map();
  return new Map([['sandbox', httpCarrier({ code: 'sandbox', name: 'Stoa Parcels', url: carrierUrl, secret })]]);
}

export const firstCarrier = (carriers: Carriers): Carrier =>
  [...carriers.values()][0] ??
  fail('DOMAIN_UNAVAILABLE', 'There is no carrier: set STOA_CARRIER_URL to the address of one.');
