import type { Context } from '../context.ts';
import type { Origin } from '../domain/device.ts';

/** Where a request comes from, as the gateway vouches for it. */
export const originOf = ({ caller: { ip, userAgent } }: Context): Origin => ({ ip, userAgent });
