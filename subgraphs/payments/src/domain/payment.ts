import type { Part } from './part.ts';
import type { PaymentStatus } from './payment-status.ts';
import type { Unit } from './plan-capture.ts';

export interface PaidPart extends Part {
  readonly position: number;
  readonly tokenSealed: string | null;
  readonly customerSealed: string | null;
  readonly giftCardId: string | null;
  readonly providerRef: string | null;
  readonly actionUrl: string | null;
  readonly declineCode: string | null;
  readonly declineReason: string | null;
  readonly brand: string | null;
  readonly last4: string | null;
}

/** A payment with all that it is made of. */
export interface Payment {
  readonly id: string;
  readonly key: string;
  readonly inputHash: string;
  readonly orderId: string;
  readonly userId: string | null;
  readonly provider: string;
  readonly currency: string;
  readonly amount: bigint;
  readonly status: PaymentStatus;
  readonly isVoiding: boolean;
  readonly returnUrl: string | null;
  readonly save: boolean;
  readonly expiresAt: string;
  readonly createdAt: string;
  readonly parts: readonly PaidPart[];
  readonly units: readonly Unit[];
}

export const total = (parts: readonly Part[], of: (part: Part) => bigint): bigint =>
  parts.reduce((sum, part) => sum + of(part), 0n);
