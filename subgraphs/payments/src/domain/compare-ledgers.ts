export interface Movement {
  readonly movement: 'CAPTURE' | 'REFUND';
  readonly reference: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly paymentId?: string | null;
  /** When it was done: the same moment, or not before the one and not after the other. */
  readonly since: Date;
  readonly until: Date;
}

export interface Span {
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
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

/**
 * Compares what either side says of the span, summed by what it is about: several captures of one payment are one amount.
 * The two write down one movement at different moments: what lies in the margins about the span, and what the books have
 * of it at any other time, is no difference by itself, and explains one of the span.
 */
export function compareLedgers(
  ours: readonly Movement[],
  theirs: readonly Movement[],
  span: Span,
  margins: Span,
): { readonly compared: number; readonly differences: Difference[] } {
  const here = Map.groupBy(ours, keyOf);
  const there = Map.groupBy(theirs, keyOf);
  const due = [...new Set([...ours, ...theirs].filter((each) => isWithin(each, span)).map(keyOf))];
  const borders = [span.from, margins.from].flatMap((from) => [span.to, margins.to].map((to) => ({ from, to })));
  const differences = due.flatMap((key): Difference[] => {
    const our = here.get(key) ?? [];
    const their = there.get(key) ?? [];
    const pairs = borders.map((each) => [within(our, each), within(their, each)] as const);
    if ([...pairs, [our, their] as const].some(([us, them]) => kindOf(us, them) === null)) return [];
    const near = within(our, margins);
    return [differenceOf(near.length > 0 ? near : our, within(their, margins))];
  });
  return { compared: due.length, differences };
}

const keyOf = ({ movement, reference }: Movement): string => `${movement} ${reference}`;
const isWithin = ({ since, until }: Movement, { from, to }: Span): boolean => since < to && until >= from;
const within = (movements: readonly Movement[], span: Span): Movement[] =>
  movements.filter((each) => isWithin(each, span));
const sum = (movements: readonly Movement[]): bigint => movements.reduce((all, { amount }) => all + amount, 0n);

function kindOf(ours: readonly Movement[], theirs: readonly Movement[]): Difference['kind'] | null {
  const our = sum(ours);
  const their = sum(theirs);
  if (their === 0n) return our === 0n ? null : 'MissingThere';
  if (our === 0n) return 'MissingHere';
  if (ours[0]?.currency !== theirs[0]?.currency) return 'CurrencyDiffers';
  return our === their ? null : 'AmountDiffers';
}

function differenceOf(ours: readonly Movement[], theirs: readonly Movement[]): Difference {
  const about = ours[0] ?? theirs[0];
  const kind = kindOf(ours, theirs);
  if (!about || !kind) throw new Error('What does not differ is no difference.');
  return {
    kind,
    movement: about.movement,
    reference: about.reference,
    paymentId: about.paymentId ?? null,
    currency: about.currency,
    ours: ours.length > 0 ? sum(ours) : null,
    theirs: theirs.length > 0 ? sum(theirs) : null,
    theirCurrency: theirs[0]?.currency ?? null,
  };
}
