import { type KeyKind, keyKinds, nothing, type Past, type PastCounts } from './fraud-features.ts';

/** A payment as it is remembered under one of its keys. */
export interface Remembered {
  readonly id: string;
  readonly at: number;
  readonly euros: number;
  readonly declined: boolean;
  readonly disputedAt: number | null;
}

export interface KeyOf {
  readonly kind: KeyKind;
  readonly key: string;
}

/** What is looked at of a key, so that nobody's past costs more the longer it gets. */
export const mostRemembered = 60;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;
/** Banks take their time: only then does silence mean that all was well. */
export const goodAfterMs = 14 * dayMs;

/** The past of payments in memory: the same counts as of the tables, for telling a history again. */
export interface FraudMemory {
  past(keys: readonly KeyOf[], now: number): Past;
  remember(keys: readonly KeyOf[], payment: Remembered): void;
}

export function fraudMemory(): FraudMemory {
  const known = new Map<string, Remembered[]>();
  return {
    past(keys, now) {
      const of = (kind: KeyKind): PastCounts => {
        const found = new Map<string, Remembered>();
        for (const { key } of keys.filter((each) => each.kind === kind))
          for (const each of (known.get(key) ?? []).slice(-mostRemembered)) if (each.at < now) found.set(each.id, each);
        return countsOf([...found.values()], now);
      };
      return Object.fromEntries(keyKinds.map((kind) => [kind, of(kind)])) as Record<KeyKind, PastCounts>;
    },
    remember(keys, payment) {
      for (const { key } of keys) {
        const before = known.get(key);
        if (before) before.push(payment);
        else known.set(key, [payment]);
      }
    },
  };
}

function countsOf(past: readonly Remembered[], now: number): PastCounts {
  if (past.length === 0) return nothing;
  const count = (of: (each: Remembered) => boolean) => past.filter(of).length;
  const isDisputed = ({ disputedAt }: Remembered) => disputedAt !== null && disputedAt <= now;
  const paid = past.filter(({ declined }) => !declined);
  return {
    hour: count(({ at }) => at > now - hourMs),
    day: count(({ at }) => at > now - dayMs),
    declines: count(({ at, declined }) => declined && at > now - dayMs),
    good: count((each) => !each.declined && each.at <= now - goodAfterMs && !isDisputed(each)),
    disputes: count(isDisputed),
    usual: paid.length === 0 ? null : paid.reduce((sum, { euros }) => sum + euros, 0) / paid.length,
  };
}
