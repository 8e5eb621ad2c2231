import { mailRequested } from '@stoa/contracts/accounts.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';

export type MailKind =
  | 'sign-up'
  | 'sign-up-known'
  | 'email-change'
  | 'password-reset'
  | 'password-reset-unknown'
  | 'security-alert'
  | 'erasure-requested'
  | 'export-ready';

/** Mail leaves as a fact of the log, in the transaction that is its reason. */
export async function requestMail(
  tx: Tx,
  kind: MailKind,
  { email, locale }: { readonly email: string; readonly locale: string },
  data: Readonly<Record<string, string>> = {},
): Promise<void> {
  await record(tx, mailRequested, email, { kind, to: email, locale, data });
}
