import { fail } from '@stoa/kernel/errors.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { PaymentProvider } from './payment-provider.ts';

type Settings = Environment['settings']['payments'];

/** Loaded when first asked for: no process pays for the adapters of other providers. */
export function openProvider(settings: Settings): () => Promise<PaymentProvider> {
  let opened: Promise<PaymentProvider> | undefined;
  return () => (opened ??= open(settings));
}

async function open(settings: Settings): Promise<PaymentProvider> {
  switch (settings.kind) {
    case 'sandbox': {
      const { stripeProvider } = await import('./stripe/stripe-provider.ts');
      const url =
        settings.url ?? fail('STARTUP_FAILED', 'No payment sandbox is running: set STOA_PAYMENT_SANDBOX_URL to one.');
      return { ...stripeProvider({ ...settings, url, bankToken: 'pm_usBankAccount_success' }), name: 'sandbox' };
    }
    case 'stripe': {
      const { stripeProvider } = await import('./stripe/stripe-provider.ts');
      return stripeProvider(settings);
    }
    case 'paypal': {
      const { paypalProvider } = await import('./paypal/paypal-provider.ts');
      return paypalProvider(settings);
    }
    case 'adyen': {
      const { adyenProvider } = await import('./adyen/adyen-provider.ts');
      return adyenProvider(settings);
    }
    case 'razorpay': {
      const { razorpayProvider } = await import('./razorpay/razorpay-provider.ts');
      return razorpayProvider(settings);
    }
    case 'square': {
      const { squareProvider } = await import('./square/square-provider.ts');
      return squareProvider(settings);
    }
  }
}
