import { currencyCode } from '@stoa/kernel/currency.ts';
import { formatDecimal, money } from '@stoa/kernel/money.ts';
import { featuresOf, type PaymentFacts } from '../domain/fraud-features.ts';
import { keysOf } from '../domain/fraud-keys.ts';
import { judgeByModel, judgeByRules, type Judged } from '../domain/fraud-score.ts';
import { pastOf } from '../store/fraud-past.ts';
import type { World } from '../context.ts';
import type { AuthorizeInput } from './authorize-input.ts';

/** Looks the payment's past up by one statement and judges it. Nobody is declined for it: what seems odd is looked at by people. */
export async function judgePayment({ db, clock, state }: World, input: AuthorizeInput): Promise<Judged> {
  const { context, userId, parts } = input;
  const now = clock.now();
  const keys = keysOf({
    email: context.email,
    userId,
    postalCode: context.postalCode,
    countryCode: context.shippingCountry,
    tokens: parts.flatMap(({ kind, token }) =>
      token !== null && (kind === 'CARD' || kind === 'WALLET') ? [token] : [],
    ),
  });
  const [{ model, euros: rates }, past] = await Promise.all([state.fraudKnowledge(), pastOf(db.sql, keys, now)]);
  const currency = currencyCode(input.currency);
  const euros = Number(formatDecimal(money(BigInt(input.amountMinor), currency))) / (rates.get(currency) ?? 1);
  const facts: PaymentFacts = {
    at: now,
    euros,
    shippingCountry: context.shippingCountry,
    billingCountry: context.billingCountry,
    lineCount: context.lineCount,
    unitCount: context.unitCount,
    registeredAt: context.registeredAt === null ? null : new Date(context.registeredAt),
  };
  const features = featuresOf(facts, past);
  const judgement = model ? judgeByModel(model, features) : judgeByRules(facts, past);
  return { ...judgement, features, keys, euros };
}
