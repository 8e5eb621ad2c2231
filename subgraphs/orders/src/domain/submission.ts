/** What the buyer pays with. Tokens only: a card number never gets this far. */
export interface PaymentPart {
  readonly kind: 'CARD' | 'WALLET' | 'BANK_TRANSFER' | 'GIFT_CARD' | 'STORE_CREDIT';
  readonly token: string | null;
  readonly amountMinor: string | null;
}
