import type { AuthorizeInput } from './authorize-input.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { fail, StoaError } from '@stoa/kernel/errors.ts';
import type { PaidPart } from '../domain/payment.ts';
import { seal, unseal } from '../domain/sealed.ts';
import { openlyKept } from '../domain/test-secret.ts';
import { customerOf, methodById } from '../store/methods.ts';
import { findGiftCard } from '../queries/find-gift-card.ts';
import type { World } from '../context.ts';

interface Unknown {
  readonly kind: 'PaymentMethodUnknown';
}
const unknown: Unknown = { kind: 'PaymentMethodUnknown' };

/** What the buyer named, looked up: saved methods, gift cards, tokens; amounts that add up to what is to be paid. */
export async function resolveParts(
  world: World,
  input: AuthorizeInput,
  provider: string,
): Promise<PaidPart[] | Unknown> {
  const amounts = amountsOf(input);
  const parts: PaidPart[] = [];
  for (const [position, { kind, token }] of input.parts.entries()) {
    const amount = amounts[position] ?? 0n;
    if (amount === 0n) continue;
    const found = await lookUp(world, input, provider, kind, token);
    if ('kind' in found) return found;
    const isOurs = kind === 'GIFT_CARD' || kind === 'STORE_CREDIT';
    parts.push({
      ...blank,
      ...found,
      id: ids.payment.make(world.clock, world.random),
      position,
      kind,
      amount,
      status: isOurs ? 'AUTHORIZED' : 'PENDING',
      authorized: isOurs ? amount : 0n,
    });
  }
  return parts;
}

type Found = Partial<PaidPart>;

async function lookUp(
  { db, settings, random, clock }: World,
  { userId, currency, save }: AuthorizeInput,
  provider: string,
  kind: PaidPart['kind'],
  token: string | null,
): Promise<Omit<Found, 'kind'> | Unknown> {
  const { secret } = settings;
  if (kind === 'STORE_CREDIT') return userId === null ? unknown : {};
  if (kind === 'GIFT_CARD') {
    const card = await findGiftCard(db.sql, settings, token ?? '');
    const isOver = card?.expiresAt != null && new Date(card.expiresAt) <= clock.now();
    return !card || isOver || card.currency !== currency ? unknown : { giftCardId: card.id, last4: card.last4 };
  }
  if (token === null) return kind === 'BANK_TRANSFER' ? {} : unknown;
  const sealed = (text: string) => seal(secret, 'provider token', text, random);
  const customer = userId === null ? null : await customerOf(db.sql, userId, provider);
  if (!token.startsWith(`${ids.paymentMethod.prefix}_`))
    return { tokenSealed: sealed(token), ...(save && customer !== null && { customerSealed: customer }) };
  const tokenOf = (kept: string) =>
    (provider === 'sandbox' ? openlyKept(kept) : null) ?? unseal(secret, 'saved method', kept);
  const method = await methodById(db.sql, methodIdOf(token));
  if (!method || method.userId !== userId || method.provider !== provider) return unknown;
  return {
    tokenSealed: sealed(tokenOf(method.tokenSealed)),
    customerSealed: customer,
    last4: method.last4,
  };
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** What only looks like an id of ours is nobody's. */
function methodIdOf(token: string): string {
  try {
    return ids.paymentMethod.decode(token);
  } catch (error) {
    if (error instanceof StoaError) return nobody;
    throw error;
  }
}

/** A part without an amount pays what the others leave; together they pay all of it, to the unit. */
function amountsOf({ parts, amountMinor }: AuthorizeInput): bigint[] {
  const whole = BigInt(amountMinor);
  const given = parts.map((part) => (part.amountMinor === null ? null : BigInt(part.amountMinor)));
  const rest = given.reduce<bigint>((left, amount) => left - (amount ?? 0n), whole);
  const open = given.filter((amount) => amount === null).length;
  if (given.some((amount) => amount !== null && amount < 0n) || open > 1 || rest < 0n || (open === 0 && rest !== 0n))
    fail('BAD_INPUT', 'The parts of a payment must add up to its amount.');
  return given.map((amount) => amount ?? rest);
}

const blank = {
  captured: 0n,
  released: 0n,
  refunded: 0n,
  capturing: 0n,
  capturesOnce: false,
  tokenSealed: null,
  customerSealed: null,
  giftCardId: null,
  providerRef: null,
  actionUrl: null,
  declineCode: null,
  declineReason: null,
  brand: null,
  last4: null,
};
