import { createHash } from 'node:crypto';
import type { Settings } from '@stoa/platform/settings.ts';
import { openCarrierSandbox } from './carrier-sandbox.ts';

/** Providers of our own that stand in for those of the world, in this process. */
export interface Sandboxes {
  /** With the addresses of what was started. */
  readonly settings: Settings;
  /** Tells them where the doors of a domain are, once its port is known: their webhooks go there. */
  heardAt(domain: string, origin: string): void;
  stop(): Promise<void>;
}

/** Starts what the domains that live here need and nobody has given them. */
export async function openSandboxes(domains: ReadonlySet<string>, given: Settings): Promise<Sandboxes> {
  const payments = await openPaymentSandbox(domains, given);
  const carrier = await openCarrierSandbox(domains, payments.settings);
  return {
    settings: carrier.settings,
    heardAt(domain, origin) {
      payments.heardAt(domain, origin);
      carrier.heardAt(domain, origin);
    },
    async stop() {
      await Promise.all([payments.stop(), carrier.stop()]);
    },
  };
}

async function openPaymentSandbox(domains: ReadonlySet<string>, settings: Settings): Promise<Sandboxes> {
  const { payments, environment, secret } = settings;
  if (!domains.has('payments') || payments.kind !== 'sandbox' || payments.url !== undefined)
    return { settings, heardAt: () => {}, stop: () => Promise.resolve() };
  const { startPaymentSandbox } = await import('@stoa/sandbox/payments/start-payment-sandbox.ts');
  const { apiKey, webhookSecret } = payments;
  const sandbox = await startPaymentSandbox({
    port: 0,
    file: environment === 'test' ? ':memory:' : payments.file,
    apiKey,
    webhookSecret,
    seed: createHash('sha256').update(`${secret} ${Date.now()}`).digest('hex'),
  });
  return {
    settings: { ...settings, payments: { ...payments, url: sandbox.url } },
    heardAt(domain, origin) {
      if (domain === 'payments') sandbox.setWebhookUrl(`${origin}/payments/webhooks/sandbox`);
    },
    stop: () => sandbox.stop(),
  };
}
