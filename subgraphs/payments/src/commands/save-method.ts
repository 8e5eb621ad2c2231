import { ids } from '@stoa/kernel/ids.ts';
import type { Payment } from '../domain/payment.ts';
import type { MethodDeclined, UnknownPaymentMethod } from '../domain/refusals.ts';
import { keyedHash, seal, unseal } from '../domain/sealed.ts';
import type { CardFace, PaymentProvider } from '../providers/payment-provider.ts';
import { customerOf, type SavedMethodRow, saveCustomer, saveMethod } from '../store/methods.ts';
import type { World } from '../context.ts';
import type { Charges } from './settle-payment.ts';

/** Keeps a card or wallet for later. */
export async function saveOwnMethod(
  world: World,
  userId: string,
  token: string,
): Promise<SavedMethodRow | UnknownPaymentMethod | MethodDeclined> {
  const provider = await world.state.provider();
  const unknown: UnknownPaymentMethod = { kind: 'UnknownPaymentMethod', field: ['token'] };
  const customer = await customerForSaving(world, userId);
  if (!provider.vault || customer === null) return unknown;
  const saved = await provider.vault.save(customer, token);
  if (saved === null) return unknown;
  if ('declined' in saved)
    return { kind: 'MethodDeclined', declineCode: saved.declined.code, reason: saved.declined.reason };
  return (await keep(world, provider, userId, saved)) ?? unknown;
}

/** Who the user is to the provider; made at the first time. Null when the provider keeps no methods. */
export async function customerForSaving(world: World, userId: string): Promise<string | null> {
  const { db, settings, random } = world;
  const { name, vault } = await world.state.provider();
  const open = (sealed: string) => unseal(settings.secret, 'customer', sealed);
  const known = await customerOf(db.sql, userId, name);
  if (known !== null) return open(known);
  if (!vault) return null;
  await saveCustomer(db.sql, userId, name, seal(settings.secret, 'customer', await vault.makeCustomer(userId), random));
  const kept = await customerOf(db.sql, userId, name);
  return kept === null ? null : open(kept);
}

/** What the buyer paid with and asked to keep, once it has paid. */
export async function keepMethod(world: World, payment: Payment, charges: Charges): Promise<void> {
  if (payment.userId === null) return;
  const provider = await world.state.provider();
  for (const { id, kind, status, customerSealed } of payment.parts) {
    const card = charges.get(id)?.card;
    if (kind === 'CARD' && status === 'AUTHORIZED' && customerSealed !== null && card)
      await keep(world, provider, payment.userId, card);
  }
}

async function keep({ db, clock, random, settings }: World, { name }: PaymentProvider, userId: string, card: CardFace) {
  const { token, brand, last4, expiryMonth, expiryYear } = card;
  if (token === null) return null;
  const tokenSealed = seal(settings.secret, 'saved method', token, random);
  const row = {
    id: ids.paymentMethod.make(clock, random),
    userId,
    provider: name,
    tokenSealed,
    brand,
    last4,
    expiryMonth,
    expiryYear,
  };
  const tokenHash = keyedHash(settings.secret, 'saved method', token);
  return await db.transaction((tx) => saveMethod(tx, row, tokenHash, clock.now()));
}
