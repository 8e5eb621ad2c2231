export interface Movement {
  readonly movement: 'CAPTURE' | 'REFUND';
  readonly reference: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly paymentId?: string | null;
}

export interface Difference {
  readonly kind: 'MissingHere' | 'MissingThere' | 'AmountDiffers' | 'CurrencyDiffers';
  readonly movement: Movement['movement'];
  readonly reference: string;
  readonly paymentId: string | null;
  readonly currency: string;
  readonly ours: bigint | null;
  readonly theirs: bigint | null;
  readonly theirCurrency: string | null;
}

/** Sums each side by what it is about: several captures of one payment are one amount. */
export function compareLedgers(
  ours: readonly Movement[],
  theirs: readonly Movement[],
): { readonly compared: number; readonly differences: Difference[] } {
  const here = summed(ours);
  const there = summed(theirs);
  const keys = [...new Set([...here.keys(), ...there.keys()])];
  const differences = keys.flatMap((key): Difference[] => {
    const our = here.get(key);
    const their = there.get(key);
    const about = our ?? their;
    const kind = kindOf(our, their);
    if (!about || !kind) return [];
    return [
      {
        kind,
        movement: about.movement,
        reference: about.reference,
        paymentId: our?.paymentId ?? null,
        currency: about.currency,
        ours: our?.amount ?? null,
        theirs: their?.amount ?? null,
        theirCurrency: their?.currency ?? null,
      },
    ];
  });
  return { compared: keys.length, differences };
}

function kindOf(our: Movement | undefined, their: Movement | undefined): Difference['kind'] | null {
  if (!their || (their.amount === 0n && our && our.amount !== 0n))
    return our && our.amount !== 0n ? 'MissingThere' : null;
  if (!our || (our.amount === 0n && their.amount !== 0n)) return their.amount === 0n ? null : 'MissingHere';
  if (our.currency !== their.currency) return 'CurrencyDiffers';
  return our.amount === their.amount ? null : 'AmountDiffers';
}

function summed(movements: readonly Movement[]): Map<string, Movement> {
  const sums = new Map<string, Movement>();
  for (const each of movements) {
    const key = `${each.movement} ${each.reference}`;
    sums.set(key, { ...each, amount: (sums.get(key)?.amount ?? 0n) + each.amount });
  }
  return sums;
}
