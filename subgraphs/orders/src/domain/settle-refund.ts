export interface RefundNews {
  readonly status: 'SUCCEEDED' | 'FAILED';
  /** Of a failed one what did not go back. */
  readonly failedMinor: bigint;
}

export interface KnownRefund {
  /** DUE_AT_TILL: somebody at the till gives it back; payments has no news of it. */
  readonly status: 'REQUESTED' | 'DUE_AT_TILL' | 'SUCCEEDED' | 'FAILED';
  readonly amountMinor: bigint;
  readonly failedMinor: bigint;
}

/**
 * What news makes of a refund; null when it is none. A failure is the last word, for a bank may refuse what seemed to have
 * succeeded, and it never becomes smaller: the same news in any order and any number comes to the same.
 */
export function settleRefund(known: KnownRefund, { status, failedMinor }: RefundNews): KnownRefund | null {
  if (status === 'SUCCEEDED') return known.status === 'REQUESTED' ? { ...known, status } : null;
  const most = failedMinor < known.amountMinor ? failedMinor : known.amountMinor;
  if (known.status === 'FAILED' && most <= known.failedMinor) return null;
  return { ...known, status, failedMinor: most };
}
