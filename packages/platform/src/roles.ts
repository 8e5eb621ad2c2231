import { createHmac } from 'node:crypto';

/** Each domain signs in as itself; the reader of all logs and the job runner have roles of their own. */
export const roleOf = (domain: string): string => `stoa_${domain}`;

/** Derived, so that every process of an installation knows it and none has to store it. */
export const passwordOf = (role: string, secret: string): string =>
  createHmac('sha256', secret).update(`database role ${role}`).digest('hex');

/** The address of a database as another role sees it. */
export function urlAs(adminUrl: string, role: string, secret: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = passwordOf(role, secret);
  return url.href;
}
