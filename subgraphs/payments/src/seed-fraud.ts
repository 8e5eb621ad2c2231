import type { Tx } from '@stoa/platform/database.ts';
import type { WorldOrder } from '@stoa/seed/history.ts';
import { featuresOf, type PaymentFacts } from './domain/fraud-features.ts';
import { keysOf } from './domain/fraud-keys.ts';
import type { FraudMemory } from './domain/fraud-memory.ts';
import { judgeByRules } from './domain/fraud-score.ts';

export interface SeedSignal {
  readonly paymentId: string;
  readonly at: string;
  readonly euros: number;
  readonly keys: readonly string[];
  readonly features: readonly number[];
  readonly score: number;
}

/** What a euro is worth: close enough to compare amounts. */
const rates = { EUR: 1, GBP: 0.8436 } as const;

/** How each payment of the history looked when it was begun, by what had happened until then. */
export function signalsOf(memory: FraudMemory, order: WorldOrder): SeedSignal[] {
  const { payment, email, userId, shipping, billing, lines, registeredAt } = order;
  const keys = keysOf({
    email,
    userId,
    postalCode: shipping.postalCode,
    countryCode: shipping.countryCode,
    tokens: [payment.card],
  });
  const euros = order.totalMinor / 100 / rates[order.currency];
  const disputedAt = payment.dispute?.at ?? null;
  const tries = [
    ...payment.declines.map(({ id, at }) => ({ id, at, declined: true, disputedAt: null })),
    { id: payment.id, at: order.placedAt, declined: false, disputedAt },
  ];
  return tries.map(({ id, at, declined, disputedAt: disputed }) => {
    const past = memory.past(keys, at);
    const facts: PaymentFacts = {
      at: new Date(at),
      euros,
      shippingCountry: shipping.countryCode,
      billingCountry: billing.countryCode,
      lineCount: lines.length,
      unitCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
      registeredAt: registeredAt === null ? null : new Date(registeredAt),
    };
    memory.remember(keys, { id, at, euros, declined, disputedAt: disputed });
    return {
      paymentId: id,
      at: new Date(at).toISOString(),
      euros,
      keys: keys.map(({ key }) => key),
      features: featuresOf(facts, past),
      score: judgeByRules(facts, past).score,
    };
  });
}

export async function insertSignals({ sql }: Tx, signals: readonly SeedSignal[]): Promise<void> {
  const rows = JSON.stringify(signals);
  await sql`
    with given as (
      select * from jsonb_to_recordset(${rows}::text::jsonb) as s("paymentId" uuid, at timestamptz, euros float8, keys jsonb,
        features jsonb, score float8)
    ), traces as (
      insert into fraud_trace (key, at, payment_id, euros)
      select k, at, "paymentId", euros from given, jsonb_array_elements_text(keys) k
    )
    insert into fraud_signal (payment_id, features, score, model_version, at)
    select "paymentId", array(select jsonb_array_elements_text(features)::float8), score, 0, at from given`;
}
