/** What is kept of Stripe's objects: the fields that its clients read for the calls answered here. */
export interface StripeObject {
  readonly id: string;
  readonly object: string;
  readonly created: number;
  readonly livemode: false;
}

export interface Card {
  readonly brand: string;
  readonly last4: string;
  readonly exp_month: number;
  readonly exp_year: number;
  readonly country: string;
  readonly funding: string;
  readonly fingerprint: string;
}

export interface PaymentMethod extends StripeObject {
  readonly object: 'payment_method';
  readonly type: string;
  readonly card: Card | null;
  readonly customer: string | null;
  readonly metadata: Record<string, string>;
  /** Which of the published test tokens it was made from: what charges of it will do. */
  readonly sandbox_token: string;
}

export interface Customer extends StripeObject {
  readonly object: 'customer';
  readonly email: string | null;
  readonly name: string | null;
  readonly metadata: Record<string, string>;
}

export type IntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'processing'
  | 'requires_capture'
  | 'canceled'
  | 'succeeded';

export interface PaymentIntent extends StripeObject {
  readonly object: 'payment_intent';
  readonly amount: number;
  readonly amount_capturable: number;
  readonly amount_received: number;
  readonly currency: string;
  readonly status: IntentStatus;
  readonly capture_method: 'automatic' | 'manual';
  readonly confirmation_method: 'automatic';
  readonly client_secret: string;
  readonly customer: string | null;
  readonly description: string | null;
  readonly metadata: Record<string, string>;
  readonly payment_method: string | null;
  readonly payment_method_types: readonly string[];
  readonly setup_future_usage: string | null;
  readonly latest_charge: string | null;
  readonly last_payment_error: unknown;
  readonly next_action: { readonly type: 'redirect_to_url'; readonly redirect_to_url: RedirectToUrl } | null;
  readonly canceled_at: number | null;
  readonly cancellation_reason: string | null;
  readonly multicapture: boolean;
}

export interface RedirectToUrl {
  readonly url: string;
  readonly return_url: string | null;
}

export interface Charge extends StripeObject {
  readonly object: 'charge';
  readonly amount: number;
  readonly amount_captured: number;
  readonly amount_refunded: number;
  readonly currency: string;
  readonly captured: boolean;
  readonly refunded: boolean;
  readonly disputed: boolean;
  readonly paid: boolean;
  readonly status: 'succeeded' | 'pending' | 'failed';
  readonly customer: string | null;
  readonly payment_intent: string;
  readonly payment_method: string;
  readonly payment_method_details: unknown;
  readonly balance_transaction: string | null;
  readonly failure_code: string | null;
  readonly failure_message: string | null;
  readonly outcome: unknown;
  readonly metadata: Record<string, string>;
}

export interface Refund extends StripeObject {
  readonly object: 'refund';
  readonly amount: number;
  readonly currency: string;
  readonly charge: string;
  readonly payment_intent: string;
  readonly status: 'pending' | 'succeeded' | 'failed' | 'canceled';
  readonly reason: string | null;
  readonly failure_reason?: string;
  readonly balance_transaction: string | null;
  readonly metadata: Record<string, string>;
}

export interface Dispute extends StripeObject {
  readonly object: 'dispute';
  readonly amount: number;
  readonly currency: string;
  readonly charge: string;
  readonly payment_intent: string;
  readonly reason: string;
  readonly status: 'needs_response' | 'under_review' | 'won' | 'lost';
  readonly evidence_details: { readonly due_by: number };
  readonly metadata: Record<string, string>;
}

export interface BalanceTransaction extends StripeObject {
  readonly object: 'balance_transaction';
  readonly type: 'charge' | 'refund' | 'refund_failure' | 'adjustment';
  readonly reporting_category: string;
  readonly amount: number;
  readonly fee: number;
  readonly net: number;
  readonly currency: string;
  readonly source: string;
  readonly status: 'available';
  readonly available_on: number;
  readonly description: string | null;
}

export interface StripeEvent extends StripeObject {
  readonly object: 'event';
  readonly api_version: string;
  readonly type: string;
  readonly data: { readonly object: unknown };
  readonly pending_webhooks: number;
  readonly request: { readonly id: string | null; readonly idempotency_key: string | null };
}
