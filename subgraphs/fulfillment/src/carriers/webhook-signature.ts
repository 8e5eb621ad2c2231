import { createHmac, timingSafeEqual } from 'node:crypto';

/** Long enough for slow hops and skewed clocks; what is older may be somebody's recording. */
const toleranceSeconds = 300;

/** `t=<seconds since 1970>,v1=<hex HMAC-SHA256 of "t.body">`. */
export function isSigned(header: string | string[] | undefined, body: string, secret: string, now: Date): boolean {
  if (typeof header !== 'string' || header.length > 300) return false;
  const parts = new Map(header.split(',').map((part) => part.trim().split('=', 2) as [string, string | undefined]));
  const [time, given] = [parts.get('t') ?? '', parts.get('v1') ?? ''];
  if (!/^\d{1,12}$/.test(time) || Math.abs(now.getTime() / 1000 - Number(time)) > toleranceSeconds) return false;
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}
