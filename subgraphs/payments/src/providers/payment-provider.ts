import type { PartKind } from '../domain/part.ts';
import type { ProviderReport } from '../domain/provider-report.ts';

/** How the provider says that a payment stands. All amounts are in minor units. */
export interface Charge {
  readonly reference: string;
  readonly status: 'PENDING' | 'ACTION_REQUIRED' | 'AUTHORIZED' | 'DECLINED' | 'VOIDED';
  readonly authorized: bigint;
  readonly captured: bigint;
  readonly capturesOnce: boolean;
  readonly actionUrl: string | null;
  readonly decline: { readonly code: string; readonly reason: string } | null;
  readonly card: CardFace | null;
  /** What we called it: the id of the part. */
  readonly partId: string | null;
}

export interface CardFace {
  /** A token that can be used again, if the provider keeps one for us. */
  readonly token: string | null;
  readonly brand: string;
  readonly last4: string;
  readonly expiryMonth: number | null;
  readonly expiryYear: number | null;
}

export interface AuthorizeRequest {
  /** The provider's idempotency key: repeats are one charge. */
  readonly key: string;
  readonly partId: string;
  readonly orderId: string;
  readonly kind: PartKind;
  readonly amount: bigint;
  readonly currency: string;
  readonly token: string | null;
  readonly customer: string | null;
  readonly save: boolean;
  readonly returnUrl: string | null;
}

export interface CaptureRequest {
  readonly key: string;
  readonly reference: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly isFinal: boolean;
  /** What was set aside. */
  readonly authorized: bigint;
}

export interface RefundRequest {
  readonly key: string;
  readonly reference: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly refundPartId: string;
}

export interface ProviderRefund {
  readonly reference: string;
  readonly status: 'PENDING' | 'SUCCEEDED' | 'FAILED';
  readonly problem: string | null;
}

/** One movement in the provider's own ledger; refunds are above zero too. */
export interface Settlement {
  readonly movement: 'CAPTURE' | 'REFUND';
  /** Of a capture the charge's reference, of a refund the refund's. */
  readonly reference: string;
  /** What we called it, the id of the part or of the refund's line, of a ledger that tells this instead of our reference. */
  readonly ownName?: string | undefined;
  readonly amount: bigint;
  readonly currency: string;
  /** When it was done: the same moment, or not before the one and not after the other. */
  readonly since: Date;
  readonly until: Date;
}

export interface LedgerSpan {
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
  /** Of a provider that announces its ledger day by day. */
  readonly reports: readonly ProviderReport[];
}

export interface ProviderDispute {
  readonly reference: string;
  readonly chargeReference: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly reason: string;
  readonly status: 'OPEN' | 'WON' | 'LOST';
}

/** Of what a webhook tells; how that stands now is asked for, for webhooks come in any order. */
export interface ProviderEvent {
  readonly id: string;
  readonly type: string;
  readonly about:
    | {
        readonly kind: 'charge';
        readonly reference: string;
        readonly partId: string | null;
        /** What the message itself says, of a provider that cannot be asked. */
        readonly told?: Told;
        /** How the charge stood when the message was written. If that is what is known, nothing has to be asked. */
        readonly stood?: Charge;
      }
    | { readonly kind: 'refund'; readonly reference: string; readonly told?: ProviderRefund }
    | { readonly kind: 'dispute'; readonly reference: string }
    /** What seemed to have been taken was not. */
    | {
        readonly kind: 'capture-failed';
        readonly reference: string;
        readonly captureReference: string;
        readonly amount: bigint;
        readonly problem: string;
      }
    | ({ readonly kind: 'report' } & ProviderReport)
    | null;
}

/** Beside what is known: amounts that the provider has let go of or taken in all. */
export interface Told {
  readonly status: Charge['status'];
  readonly decline: Charge['decline'];
}

export interface WebhookRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}

/** Who moves the money. An answer that is not known is thrown as ProviderUnavailable: asking again with the same key is safe. */
export interface PaymentProvider {
  readonly name: string;
  authorize(request: AuthorizeRequest): Promise<Charge>;
  /** False: it answers that it has received what was asked, and its webhooks tell the rest. */
  readonly canBeAsked: boolean;
  /** Null of one that cannot be asked. */
  retrieve(reference: string): Promise<Charge | null>;
  /** A charge whose answer was lost, by what we called it. */
  find(partId: string): Promise<Charge | null>;
  /** Null of one that cannot be asked: it was received. */
  capture(request: CaptureRequest): Promise<Charge | null>;
  /** Lets go of what is not taken. */
  void(reference: string, key: string): Promise<Charge | null>;
  refund(request: RefundRequest): Promise<ProviderRefund>;
  retrieveRefund(reference: string): Promise<ProviderRefund>;
  retrieveDispute(reference: string): Promise<ProviderDispute | null>;
  /** How long it may take until what was done is in the provider's ledger. */
  readonly ledgerLagMs: number;
  /** What may have been done within the span, and what else comes along with it. */
  listSettlements(span: LedgerSpan): Promise<Settlement[]>;
  /** Null when the signature is not theirs. */
  verifyWebhook(request: WebhookRequest): Promise<ProviderEvent | null>;
  /** Null: the provider keeps no methods for us. */
  readonly vault: Vault | null;
}

export interface Vault {
  makeCustomer(userId: string): Promise<string>;
  save(
    customer: string,
    token: string,
  ): Promise<CardFace | { readonly declined: { readonly code: string; readonly reason: string } } | null>;
  forget(token: string): Promise<void>;
}

/** It may have happened or not. */
export class ProviderUnavailable extends Error {
  constructor(provider: string, cause: unknown) {
    super(`${provider} did not answer`, { cause });
    this.name = 'ProviderUnavailable';
  }
}

/** It has not happened, and will not. */
export class ProviderRefused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ProviderRefused';
    this.code = code;
  }
}
