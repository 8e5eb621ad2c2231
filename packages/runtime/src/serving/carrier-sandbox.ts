import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@stoa/platform/settings.ts';
import type { Sandboxes } from './open-sandboxes.ts';

/** A carrier in this process, unless one is named; its parcels are kept beside the embedded database. */
export async function openCarrierSandbox(domains: ReadonlySet<string>, settings: Settings): Promise<Sandboxes> {
  const { fulfillment, environment, home } = settings;
  if (!domains.has('fulfillment') || fulfillment.carrierUrl !== undefined)
    return { settings, heardAt: () => {}, stop: () => Promise.resolve() };
  const { startCarrierSandbox } = await import('@stoa/sandbox/carrier/start-carrier-sandbox.ts');
  const folder = join(home, 'sandbox');
  if (environment !== 'test') mkdirSync(folder, { recursive: true });
  const sandbox = await startCarrierSandbox({
    port: 0,
    file: environment === 'test' ? ':memory:' : join(folder, 'carrier.sqlite'),
    webhookSecret: fulfillment.carrierSecret,
    speed: fulfillment.carrierSpeed,
  });
  return {
    settings: { ...settings, fulfillment: { ...fulfillment, carrierUrl: sandbox.url } },
    heardAt(domain, origin) {
      if (domain === 'fulfillment') sandbox.deliverTo(`${origin}/fulfillment/webhooks/sandbox`);
    },
    stop: () => sandbox.stop(),
  };
}
