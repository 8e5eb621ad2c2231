/** What a charge of a card will come to. */
export interface Outcome {
  readonly decline?: { readonly code: string; readonly declineCode?: string; readonly message: string };
  /** Asks for the 3-D Secure challenge first. */
  readonly challenge?: boolean;
  /** Opens a dispute once the money is taken. */
  readonly dispute?: string;
  /** Refunds of it wait, or fail after they seemed to succeed. */
  readonly refund?: 'pending' | 'failed';
  /** Attaching it to a customer is declined as well. */
  readonly attachDeclined?: boolean;
  /** Stays `processing` until it is settled. */
  readonly slow?: 'settles' | 'fails';
}

interface Face {
  readonly type: string;
  readonly brand: string;
  readonly last4: string;
  readonly country: string;
  readonly funding: string;
}

export interface TestToken {
  readonly face: Face;
  readonly outcome: Outcome;
}

const visa: Face = { type: 'card', brand: 'visa', last4: '4242', country: 'US', funding: 'credit' };

const brands: Readonly<Record<string, Face>> = {
  visa,
  visa_debit: { ...visa, last4: '5556', funding: 'debit' },
  mastercard: { ...visa, brand: 'mastercard', last4: '4444' },
  mastercard_debit: { ...visa, brand: 'mastercard', last4: '8210', funding: 'debit' },
  mastercard_prepaid: { ...visa, brand: 'mastercard', last4: '5100', funding: 'prepaid' },
  amex: { ...visa, brand: 'amex', last4: '8431' },
  discover: { ...visa, brand: 'discover', last4: '9424' },
  diners: { ...visa, brand: 'diners', last4: '3237' },
  jcb: { ...visa, brand: 'jcb', last4: '0505' },
  unionpay: { ...visa, brand: 'unionpay', last4: '0005' },
};

const countries = new Map(
  Object.entries({
    at: '0008',
    au: '0006',
    be: '0004',
    br: '0002',
    ca: '0000',
    ch: '0009',
    de: '0003',
    es: '0007',
    fr: '0003',
    gb: '0000',
    in: '0004',
    it: '0008',
    jp: '0003',
    nl: '0002',
    us: '4242',
  }),
);

const declined = (declineCode: string, message = 'Your card was declined.', code = 'card_declined') => ({
  code,
  ...(code === 'card_declined' && { declineCode }),
  message,
});
const generic = declined('generic_decline');
const noFunds = declined('insufficient_funds', 'Your card has insufficient funds.');
const processing = declined(
  'processing_error',
  'An error occurred while processing your card. Try again in a little bit.',
  'processing_error',
);

/** By the names of Stripe's testing page; there with and without `visa_` in front of `chargeDeclined…`. */
const outcomes: Readonly<Record<string, readonly [last4: string, Outcome]>> = {
  chargeDeclined: ['0002', { decline: generic, attachDeclined: true }],
  chargeDeclinedInsufficientFunds: ['9995', { decline: noFunds, attachDeclined: true }],
  chargeDeclinedLostCard: ['9987', { decline: declined('lost_card'), attachDeclined: true }],
  chargeDeclinedStolenCard: ['9979', { decline: declined('stolen_card'), attachDeclined: true }],
  chargeDeclinedExpiredCard: [
    '0069',
    { decline: declined('expired_card', 'Your card has expired.', 'expired_card'), attachDeclined: true },
  ],
  chargeDeclinedIncorrectCvc: [
    '0127',
    {
      decline: declined('incorrect_cvc', "Your card's security code is incorrect.", 'incorrect_cvc'),
      attachDeclined: true,
    },
  ],
  chargeDeclinedProcessingError: ['0119', { decline: processing, attachDeclined: true }],
  chargeDeclinedVelocityLimitExceeded: ['6975', { decline: declined('card_velocity_exceeded'), attachDeclined: true }],
  chargeDeclinedFraudulent: ['0019', { decline: declined('fraudulent'), attachDeclined: true }],
  radarBlock: ['0101', { decline: declined('fraudulent') }],
  chargeCustomerFail: ['0341', { decline: generic }],
  authenticationRequired: ['3184', { challenge: true }],
  authenticationRequiredOnSetup: ['3155', { challenge: true }],
  authenticationRequiredChargeDeclinedInsufficientFunds: ['8260', { challenge: true, decline: noFunds }],
  threeDSecure2Required: ['3220', { challenge: true }],
  threeDSecureRequired: ['3063', { challenge: true }],
  threeDSecureRequiredChargeDeclined: ['1629', { challenge: true, decline: generic }],
  threeDSecureRequiredProcessingError: ['3089', { challenge: true, decline: processing }],
  threeDSecureOptional: ['3055', {}],
  createDispute: ['0259', { dispute: 'fraudulent' }],
  createDisputeProductNotReceived: ['2685', { dispute: 'product_not_received' }],
  createDisputeInquiry: ['1976', { dispute: 'general' }],
  pendingRefund: ['7726', { refund: 'pending' }],
  refundFail: ['5126', { refund: 'failed' }],
};

const bank = (slow: 'settles' | 'fails'): TestToken => ({
  face: {
    type: 'us_bank_account',
    brand: 'bank',
    last4: slow === 'settles' ? '6789' : '1116',
    country: 'US',
    funding: 'debit',
  },
  outcome: { slow },
});

/** Payment methods `pm_card_…`, and the older `tok_…`, which are cards too; null for a name that Stripe does not publish. */
export function testToken(id: string): TestToken | null {
  if (/^pm_(usBankAccount|bankTransfer)(_success)?$/.test(id)) return bank('settles');
  if (/^pm_usBankAccount_(insufficientFunds|accountClosed|noAccount|debitNotAuthorized)$/.test(id))
    return bank('fails');
  const name = /^(?:pm_card|tok)_(?:visa_(?=chargeDeclined))?(\w+)$/.exec(id)?.[1] ?? '';
  if (Object.hasOwn(brands, name)) return { face: brands[name] ?? visa, outcome: {} };
  const last4 = countries.get(name);
  if (last4 !== undefined) return { face: { ...visa, last4, country: name.toUpperCase() }, outcome: {} };
  const [four, outcome] = (Object.hasOwn(outcomes, name) ? outcomes[name] : undefined) ?? [];
  return four && outcome ? { face: { ...visa, last4: four }, outcome } : null;
}
