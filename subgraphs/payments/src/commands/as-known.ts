import type { PaidPart } from '../domain/payment.ts';
import type { Charge } from '../providers/payment-provider.ts';

/** How a charge stands as far as we know, for what a provider that cannot be asked tells beside it. */
export const asKnown = (part: PaidPart, reference: string): Charge => ({
  reference,
  status: part.status,
  authorized: part.authorized - part.released,
  captured: part.captured,
  capturesOnce: part.capturesOnce,
  actionUrl: part.actionUrl,
  decline: null,
  card: null,
  partId: part.id,
});
