import { consentChanged, userErased, userRegistered } from '@stoa/contracts/accounts.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowConsent } from '../store/known-users.ts';
import { forgetUser } from '../store/personal-data.ts';

export const onUserRegistered = handle(userRegistered, (tx, { userId, marketingConsent }) =>
  knowConsent(tx, userId, marketingConsent),
);

export const onConsentChanged = handle(consentChanged, async (tx, { userId, purpose, granted }) => {
  if (purpose === 'MARKETING') await knowConsent(tx, userId, granted);
});

export const onUserErased = handle(userErased, (tx, { userId }) => forgetUser(tx, userId));
