import { held, inCaptureOrder, type Part } from './part.ts';

export interface Unit {
  readonly unitId: string;
  readonly amount: bigint;
  readonly captured: bigint;
  readonly reduced: bigint;
}

export interface Take {
  readonly partId: string;
  readonly amount: bigint;
  /** Nothing more will be taken of it: what is left is let go. */
  readonly isFinal: boolean;
}

export interface CapturePlan {
  /** What the unit owes, and is booked as paid once the takes are done. */
  readonly owed: bigint;
  readonly takes: readonly Take[];
  /** What no part has left; above zero something is wrong. */
  readonly missing: bigint;
}

export const owed = ({ amount, captured, reduced }: Unit): bigint => amount - captured - reduced;

/** What was taken ahead of shipping: by bank transfer, or by a provider that takes once. */
export const ahead = (parts: readonly Part[], units: readonly Unit[]): bigint => {
  const taken = parts.reduce((sum, part) => sum + part.captured + part.capturing, 0n);
  return taken - units.reduce((sum, unit) => sum + unit.captured, 0n);
};

/** Which parts pay for a unit that has shipped. */
export function planCapture(parts: readonly Part[], units: readonly Unit[], unitId: string): CapturePlan {
  const unit = units.find((each) => each.unitId === unitId);
  const due = unit ? owed(unit) : 0n;
  const spare = ahead(parts, units);
  let need = due > spare ? due - (spare > 0n ? spare : 0n) : 0n;
  const isLast = units.every((each) => each.unitId === unitId || owed(each) === 0n);
  const takes: Take[] = [];
  for (const part of inCaptureOrder(parts)) {
    const left = held(part);
    if (need === 0n || left <= 0n) continue;
    const wanted = need < left ? need : left;
    const amount = part.capturesOnce ? left : wanted;
    // What is asked for at the same time may come to the provider later: it must find the hold still there.
    takes.push({ partId: part.id, amount, isFinal: part.capturing === 0n && (isLast || amount === left) });
    need -= wanted;
  }
  return { owed: due, takes, missing: need };
}
