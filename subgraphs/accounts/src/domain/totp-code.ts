import { timingSafeEqual } from 'node:crypto';
import { generateSync } from 'otplib';

const period = 30;

/** The time step that a code belongs to, one step of clock skew either way; null for none. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const current = Math.floor(now.getTime() / 1000 / period);
  const steps = [current, current - 1, current + 1];
  return steps.find((step) => same(codeAt(secret, step), code)) ?? null;
}

export const codeAt = (secret: string, step: number): string => generateSync({ secret, epoch: step * period });

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
