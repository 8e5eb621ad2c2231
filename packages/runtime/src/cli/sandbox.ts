import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '@stoa/kernel/errors.ts';
import { readSettings, type Settings } from '@stoa/platform/settings.ts';
import { startCarrierSandbox } from '@stoa/sandbox/carrier/start-carrier-sandbox.ts';
import { startPaymentSandbox } from '@stoa/sandbox/payments/start-payment-sandbox.ts';
import { untilStopped } from '../process/until-stopped.ts';

interface Played {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The payment provider, and the carrier where STOA_CARRIER_URL says its port, as a process of their own: give the first one's
 * address to the others as STOA_PAYMENT_SANDBOX_URL.
 */
export async function run(): Promise<void> {
  const settings = readSettings();
  if (settings.payments.kind !== 'sandbox' && settings.fulfillment.carrierUrl === undefined)
    fail('BAD_INPUT', `STOA_PAYMENTS is ${settings.payments.kind}, and no STOA_CARRIER_URL: there is nothing to play.`);
  const played = [await playProvider(settings), await playCarrier(settings)].flatMap((each) => each ?? []);
  await untilStopped();
  await Promise.all(played.map((each) => each.stop()));
}

async function playProvider({ payments, publicUrl }: Settings): Promise<Played | null> {
  if (payments.kind !== 'sandbox') return null;
  const { url, file, apiKey, webhookSecret } = payments;
  const sandbox = await startPaymentSandbox({
    port: url === undefined ? 0 : Number(new URL(url).port),
    file,
    apiKey,
    webhookSecret,
    webhookUrl: `${publicUrl}/payments/webhooks/sandbox`,
  });
  process.stdout.write(`payment sandbox at ${sandbox.url}\n`);
  return sandbox;
}

async function playCarrier({ fulfillment, publicUrl, home }: Settings): Promise<Played | null> {
  if (fulfillment.carrierUrl === undefined) return null;
  const folder = join(home, 'sandbox');
  mkdirSync(folder, { recursive: true });
  const sandbox = await startCarrierSandbox({
    port: Number(new URL(fulfillment.carrierUrl).port),
    file: join(folder, 'carrier.sqlite'),
    webhookUrl: `${publicUrl}/fulfillment/webhooks/sandbox`,
    webhookSecret: fulfillment.carrierSecret,
    speed: fulfillment.carrierSpeed,
  });
  process.stdout.write(`carrier sandbox at ${sandbox.url}\n`);
  return sandbox;
}
