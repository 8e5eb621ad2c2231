import { answerer } from '@stoa/platform/answer.ts';
import type { Refused, WeakPassword } from '../domain/refusals.ts';

const weak: Readonly<Record<WeakPassword['reason'], string>> = {
  TOO_SHORT: 'The password needs at least 10 characters.',
  TOO_LONG: 'The password may have 200 characters at most.',
  COMMON: 'This password is on every list of guessers: choose another.',
  SAME_AS_EMAIL: 'The password must not be your e-mail address.',
};

export const answer = answerer<Refused>({
  InvalidInput: ({ field, problem }) => `${field.join('.')} ${problem}.`,
  TooManyAttempts: ({ retryAfterSeconds }) =>
    `Too many tries. Wait ${retryAfterSeconds} seconds, or reset the password.`,
  WeakPassword: ({ reason }) => weak[reason],
  InvalidAddress: ({ problems }) => `The address has ${problems.length} mistakes: see problems.`,
  LimitReached: ({ limit }) => `There may be ${limit} of these at most.`,
  VersionConflict: ({ currentVersion }) =>
    `It was changed meanwhile: read it again, it is at version ${currentVersion}.`,
  InvalidCredentials: 'E-mail or password is wrong, or the address is not verified yet.',
  InvalidToken: 'This token is unknown, used or too old: ask for a new one.',
  InvalidCode: 'This code is wrong, or was used already.',
  SessionEnded: 'The session has ended: sign in again.',
  AlreadyEnrolled: 'There is an authenticator app already: remove it first.',
  NotEnrolled: 'There is no second factor to confirm or remove.',
  UnknownProvider: 'There is no such provider, or it may not send back to this address.',
  SocialSignInFailed: 'The provider did not vouch for this sign-in: begin anew.',
  SocialEmailUnverified: 'The provider has not verified your e-mail address: sign in another way first.',
  LastAdmin: 'This is the last administrator: make another one first.',
  AlreadyRequested: 'There is an open request of this kind already.',
});
