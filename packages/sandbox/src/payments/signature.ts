import { createHmac } from 'node:crypto';

/** Stripe's scheme: HMAC-SHA256 over `timestamp.body`, in hexadecimal, with the endpoint's secret as it is. */
export const signatureOf = (body: string, secret: string, timestamp: number): string =>
  `t=${timestamp},v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
