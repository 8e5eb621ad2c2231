import { securityAlertRaised } from '@stoa/contracts/accounts.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { alertId } from '../domain/ids.ts';
import { type AlertRow, insertAlert } from '../store/alerts.ts';
import type { UserRow } from '../store/users.ts';
import { requestMail } from './request-mail.ts';

export type AlertKind = AlertRow['kind'];

/** The owner hears of it in the shop, by mail, and wherever somebody listens to the log. */
export async function raiseAlert(
  tx: Tx,
  { clock, random }: Pick<Environment, 'clock' | 'random'>,
  { id: userId, email, locale }: Pick<UserRow, 'id' | 'email' | 'locale'>,
  kind: AlertKind,
  { ip, userAgent }: Origin,
): Promise<void> {
  const id = alertId.make(clock, random);
  const at = clock.now();
  await insertAlert(tx, { id, userId, kind, at, ip, userAgent });
  await record(tx, securityAlertRaised, userId, { userId, alertId: id, kind });
  await requestMail(
    tx,
    'security-alert',
    { email, locale },
    { kind, at: at.toISOString(), ip: ip ?? '', userAgent: userAgent ?? '' },
  );
}
