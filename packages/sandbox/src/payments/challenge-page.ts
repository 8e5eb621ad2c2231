import type { PaymentIntent } from './stripe-objects.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:26rem;margin:12vh auto;padding:0 1.5rem;color:#1a1f36}
form{display:inline}button{font:inherit;padding:.6rem 1.4rem;margin-right:.8rem;border:1px solid #635bff;border-radius:6px;background:#fff;cursor:pointer}
button[value=approve]{background:#635bff;color:#fff}.sum{font-size:1.6rem;font-weight:600}</style></head><body>${body}</body></html>`;

/** What the cardholder's bank would show. */
export const challengePage = ({ amount, currency }: PaymentIntent, action: string): string =>
  page(
    '3-D Secure test page',
    `<h1>3-D Secure</h1><p class="sum">${escaped(amountOf(amount, currency))}</p>
<p>Your bank asks: is it you who is paying? This page is a stand-in for the bank’s.</p>
<form method="post" action="${escaped(action)}"><button name="outcome" value="approve">Approve</button>
<button name="outcome" value="fail">Fail</button></form>`,
  );

export const answeredPage = ({ status }: PaymentIntent): string =>
  page(
    '3-D Secure test page',
    `<h1>Thank you</h1><p>The payment is now <strong>${escaped(status)}</strong>. You may close this page and go back to the shop.</p>`,
  );

function amountOf(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** Where the buyer goes on, told as Stripe tells it. */
export function returnAddress(intent: PaymentIntent, returnUrl: string): string | null {
  const url = URL.parse(returnUrl);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.searchParams.set('payment_intent', intent.id);
  url.searchParams.set('payment_intent_client_secret', intent.client_secret);
  url.searchParams.set('redirect_status', intent.last_payment_error === null ? 'succeeded' : 'failed');
  return url.href;
}
