import {
  mailRequested,
  profileChanged,
  securityAlertRaised,
  userErased,
  userRegistered,
} from '@stoa/contracts/accounts.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { tell } from '../commands/tell.ts';
import { isKind } from '../domain/kinds.ts';
import { knowUser } from '../store/known.ts';
import { forgetUser } from '../store/personal-data.ts';

export const onMailRequested = handle(mailRequested, async (tx, { kind, to, locale, data }, event) => {
  // Erased since: the log says that there was a mail, and no more.
  if (to === '') return;
  if (!isKind(kind)) throw new Error(`There is no template for "${kind}".`);
  await tell(tx, event, { kind, who: { userId: null, email: to, locale }, data, by: ['EMAIL'] });
});

/** The mail about it is asked for by accounts itself, which knows from where it came. */
export const onSecurityAlertRaised = handle(securityAlertRaised, (tx, { userId, kind }, event) =>
  tell(tx, event, {
    kind: 'security-alert',
    who: { userId, email: null, locale: null },
    data: { kind },
    by: ['IN_APP', 'PUSH', 'SMS'],
  }),
);

export const onUserRegistered = handle(userRegistered, (tx, { userId, locale }) => knowUser(tx, userId, locale));
export const onProfileChanged = handle(profileChanged, (tx, { userId, locale }) => knowUser(tx, userId, locale));
export const onUserErased = handle(userErased, (tx, { userId }) => forgetUser(tx, userId, null));
