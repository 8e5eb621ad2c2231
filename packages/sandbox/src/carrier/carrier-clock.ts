import type { Clock } from '@stoa/kernel/clock.ts';
import type { Ledger } from './ledger.ts';

/** The carrier's own time: it runs faster than the wall clock, can be moved on, and goes on where a kill left it. */
export interface CarrierClock {
  now(): number;
  /** When the wall clock shows that much carrier's time. */
  wallTimeOf(carrierTime: number): number;
  advance(hours: number): void;
  setSpeed(factor: number): void;
}

interface Anchor {
  readonly wall: number;
  readonly carrier: number;
  readonly speed: number;
}

export function carrierClock(ledger: Ledger, clock: Clock, speed: number): CarrierClock {
  const wall = () => clock.now().getTime();
  const kept = ledger.setting('clock');
  let anchor: Anchor = kept ? (JSON.parse(kept) as Anchor) : { wall: wall(), carrier: wall(), speed };
  const now = () => anchor.carrier + (wall() - anchor.wall) * anchor.speed;
  const move = (next: Anchor) => {
    anchor = next;
    ledger.set('clock', JSON.stringify(next));
  };
  move({ wall: wall(), carrier: now(), speed });
  return {
    now,
    wallTimeOf: (time) => anchor.wall + (time - anchor.carrier) / Math.max(anchor.speed, 1e-9),
    advance: (hours) => move({ ...anchor, wall: wall(), carrier: now() + hours * 3_600_000 }),
    setSpeed: (factor) => move({ wall: wall(), carrier: now(), speed: factor }),
  };
}
