import { fail } from '@stoa/kernel/errors.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import { startPaymentSandbox } from '@stoa/sandbox/payments/start-payment-sandbox.ts';
import { untilStopped } from '../process/until-stopped.ts';

/** The payment provider as a process of its own: give its address to the others as STOA_PAYMENT_SANDBOX_URL. */
export async function run(): Promise<void> {
  const { payments, publicUrl } = readSettings();
  if (payments.kind !== 'sandbox') fail('BAD_INPUT', `STOA_PAYMENTS is ${payments.kind}: there is nothing to play.`);
  const { url, file, apiKey, webhookSecret } = payments;
  const sandbox = await startPaymentSandbox({
    port: url === undefined ? 0 : Number(new URL(url).port),
    file,
    apiKey,
    webhookSecret,
    webhookUrl: `${publicUrl}/payments/webhooks/sandbox`,
  });
  process.stdout.write(`payment sandbox at ${sandbox.url}\n`);
  await untilStopped();
  await sandbox.stop();
}
