import { ids } from '@stoa/kernel/ids.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { isPushService } from '../domain/push-endpoint.ts';
import { isTimeZone, type QuietHours } from '../domain/quiet-hours.ts';
import { type InvalidInput, invalidInput, type PreferenceFixed, preferenceFixed } from '../domain/refusals.ts';
import { isFixed, type Preference } from '../domain/topics.ts';
import { saveSubscription } from '../store/push-subscriptions.ts';
import { savePhone, savePreference, saveQuietHours } from '../store/recipients.ts';

/** By which ways somebody wants to be told of what. */
export async function choosePreference(
  { db }: Pick<Environment, 'db'>,
  userId: string,
  preference: Preference,
): Promise<true | PreferenceFixed> {
  if (isFixed(preference.topic, preference.channel) && !preference.enabled) return preferenceFixed;
  await savePreference(db, userId, preference);
  return true;
}

export async function chooseQuietHours(
  { db }: Environment,
  userId: string,
  quiet: QuietHours | null,
): Promise<true | InvalidInput> {
  if (quiet) {
    if (!isTimeZone(quiet.timeZone)) return invalidInput('must be a time zone such as Europe/Berlin', 'timeZone');
    for (const name of ['from', 'to'] as const)
      if (!(quiet[name] >= 0 && quiet[name] < 1_440)) return invalidInput('must be a time such as 22:00', name);
  }
  await saveQuietHours(db, userId, quiet);
  return true;
}

export async function choosePhone(
  { db }: Environment,
  userId: string,
  phone: string | null,
): Promise<true | InvalidInput> {
  const number = phone?.replaceAll(/[\s()./-]/g, '') ?? null;
  if (number !== null && !/^\+[1-9]\d{6,14}$/.test(number))
    return invalidInput('must be a number with country code such as +49 30 123456', 'phone');
  await savePhone(db, userId, number);
  return true;
}

export interface Browser {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export async function subscribeBrowser(
  { db, clock, random }: Environment,
  userId: string,
  browser: Browser,
): Promise<true | InvalidInput> {
  if (!isPushService(browser.endpoint)) return invalidInput('must be that of a known push service', 'endpoint');
  if (Buffer.from(browser.p256dh, 'base64url').length !== 65) return invalidInput('must be a public key', 'p256dh');
  if (Buffer.from(browser.auth, 'base64url').length !== 16) return invalidInput('must be a secret of 16 bytes', 'auth');
  const id = ids.message.make(clock, random);
  await db.transaction((tx) => saveSubscription(tx, { id, userId, ...browser }, clock.now()));
  return true;
}
