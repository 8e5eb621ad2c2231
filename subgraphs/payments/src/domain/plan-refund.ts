import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { allocate } from '@stoa/kernel/money.ts';
import { held, inCaptureOrder, type Part, refundable } from './part.ts';
import { owed, type Unit } from './plan-capture.ts';

export interface RefundPlan {
  /** What will not be taken, part by part. */
  readonly releases: readonly { readonly partId: string; readonly amount: bigint }[];
  /** What was taken and goes back, part by part. */
  readonly refunds: readonly { readonly partId: string; readonly amount: bigint }[];
  /** How the units change: less is owed, or what was taken ahead counts as theirs. */
  readonly units: readonly { readonly unitId: string; readonly reduced: bigint; readonly captured: bigint }[];
}

/** What is not captured yet is not captured then; the rest goes back over what was taken, in proportion. */
export function planRefund(
  parts: readonly Part[],
  units: readonly Unit[],
  wanted: readonly { readonly unitId: string; readonly amount: bigint }[],
  goodwill: bigint,
  currency: CurrencyCode,
): RefundPlan | null {
  let release = 0n;
  let refund = goodwill;
  const open = inCaptureOrder(parts)
    .toReversed()
    .map((part) => ({ partId: part.id, left: held(part) }));
  const free = open.reduce((sum, { left }) => sum + left, 0n);
  const changes = new Map<string, { reduced: bigint; captured: bigint }>();
  for (const { unitId, amount } of wanted) {
    const unit = units.find((each) => each.unitId === unitId);
    const before = changes.get(unitId) ?? { reduced: 0n, captured: 0n };
    const unpaid = unit ? least(amount, owed(unit) - before.reduced - before.captured) : 0n;
    const releasing = least(unpaid, free - release);
    release += releasing;
    // What was taken ahead of shipping is first counted as the unit's, then given back.
    refund += amount - releasing;
    changes.set(unitId, { reduced: before.reduced + releasing, captured: before.captured + unpaid - releasing });
  }
  const room = parts.map(refundable);
  if (refund > room.reduce((a, b) => a + b, 0n)) return null;
  const shares = refund === 0n ? [] : allocate({ minor: refund, currency }, room);
  return {
    releases: spread(release, open),
    refunds: shares.flatMap(({ minor }, index) =>
      minor > 0n ? [{ partId: parts[index]?.id ?? '', amount: minor }] : [],
    ),
    units: [...changes].map(([unitId, change]) => ({ unitId, ...change })),
  };
}

function spread(amount: bigint, open: readonly { readonly partId: string; readonly left: bigint }[]) {
  let rest = amount;
  return open.flatMap(({ partId, left }) => {
    const share = least(rest, left);
    rest -= share;
    return share > 0n ? [{ partId, amount: share }] : [];
  });
}

const least = (a: bigint, b: bigint): bigint => ((a < b ? a : b) < 0n ? 0n : a < b ? a : b);
