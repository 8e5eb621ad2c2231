import { ids } from '@stoa/kernel/ids.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { plainCode } from '../domain/coupon.ts';
import { type InvalidInput, invalidInput } from '../domain/input.ts';
import type { CouponCodeTaken } from '../domain/refusals.ts';
import { type CouponRow, insertCoupon } from '../store/coupons.ts';

export interface CreateCoupon extends Omit<CouponRow, 'id' | 'uses'> {
  /** Amounts were given, whether or not they could be read without a currency. */
  readonly hasAmounts: boolean;
}

export async function createCoupon(
  { db, clock, random }: Environment,
  ask: CreateCoupon,
): Promise<CouponRow | CouponCodeTaken | InvalidInput> {
  const wrong = check(ask);
  if (wrong) return wrong;
  const { hasAmounts: _, ...given } = ask;
  const row = { ...given, code: plainCode(ask.code), id: ids.coupon.make(clock, random), uses: 0 };
  const made = await db.transaction((tx) => insertCoupon(tx, row));
  return made ? row : { kind: 'CouponCodeTaken' };
}

function check(ask: CreateCoupon): InvalidInput | null {
  if (!/^[A-Z0-9-]{3,30}$/.test(plainCode(ask.code)))
    return invalidInput('must have 3 to 30 letters, digits and hyphens', 'code');
  if ((ask.kind === 'PERCENT') !== (ask.ppm !== null && ask.ppm > 0))
    return invalidInput('is for PERCENT alone, above 0 and at most 100', 'percent');
  if (ask.hasAmounts && ask.currency === null) return invalidInput('is needed with amounts', 'currencyCode');
  if ((ask.kind === 'AMOUNT') !== (ask.amountMinor !== null && ask.amountMinor > 0n))
    return invalidInput('is for AMOUNT alone, above 0', 'amountOff');
  if (ask.minimumMinor !== null && ask.minimumMinor < 0n) return invalidInput('must not be negative', 'minimum');
  if (ask.useLimit !== null && ask.useLimit < 1) return invalidInput('must be 1 or more', 'useLimit');
  if (ask.buyerLimit !== null && ask.buyerLimit < 1) return invalidInput('must be 1 or more', 'buyerLimit');
  if (ask.endsAt !== null && ask.endsAt <= ask.startsAt) return invalidInput('must be after the start', 'endsAt');
  return null;
}
