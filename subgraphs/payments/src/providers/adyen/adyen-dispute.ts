import { z } from 'zod';
import type { ProviderDispute } from '../payment-provider.ts';
import { minorOf } from './adyen-amount.ts';
import type { AdyenItem } from './adyen-webhook.ts';

/** What each step of a dispute says by itself; of the others its status does. */
const steps: Readonly<Record<string, ProviderDispute['status']>> = {
  NOTIFICATION_OF_CHARGEBACK: 'OPEN',
  CHARGEBACK: 'OPEN',
  INFORMATION_SUPPLIED: 'OPEN',
  DISPUTE_DEFENSE_PERIOD_ENDED: 'OPEN',
  // The money is back, and the bank may ask for it a second time.
  CHARGEBACK_REVERSED: 'OPEN',
  ISSUER_RESPONSE_TIMEFRAME_EXPIRED: 'WON',
  PREARBITRATION_WON: 'WON',
  PREARBITRATION_LOST: 'LOST',
  SECOND_CHARGEBACK: 'LOST',
};
const statuses: Readonly<Record<string, ProviderDispute['status']>> = { Won: 'WON', Lost: 'LOST', Accepted: 'LOST' };

/** All steps of one dispute bear its reference; a question for information is none yet, and moves no money. */
export function adyenDispute({
  eventCode,
  success,
  pspReference,
  originalReference,
  amount,
  reason,
  additionalData,
}: Omit<AdyenItem, 'merchantAccountCode' | 'merchantReference'>): ProviderDispute | null {
  const step = steps[eventCode];
  if (step === undefined || success !== 'true' || !originalReference) return null;
  return {
    reference: pspReference,
    chargeReference: originalReference,
    amount: minorOf(amount),
    currency: amount.currency,
    reason: reason ?? eventCode.toLowerCase(),
    status: statuses[additionalData?.disputeStatus ?? ''] ?? step,
  };
}

const told = z.object({
  reference: z.string(),
  chargeReference: z.string(),
  amount: z.string(),
  currency: z.string(),
  reason: z.string(),
  status: z.enum(['OPEN', 'WON', 'LOST']),
});

/** Adyen cannot be asked how a dispute stands: what its message said is the name by which it is asked for. */
export const disputeAsTold = (text: string): ProviderDispute => {
  const { amount, ...dispute } = told.parse(JSON.parse(text));
  return { ...dispute, amount: BigInt(amount) };
};
