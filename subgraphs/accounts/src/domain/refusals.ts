/** Refusals: values that say why, each the user error of the same name. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: readonly string[];
  readonly problem: string;
}

export interface TooManyAttempts {
  readonly kind: 'TooManyAttempts';
  readonly retryAfterSeconds: number;
}

export interface WeakPassword {
  readonly kind: 'WeakPassword';
  readonly field: readonly string[];
  readonly reason: 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'SAME_AS_EMAIL';
}

export type AddressField =
  | 'NAME'
  | 'ORGANIZATION'
  | 'LINES'
  | 'DISTRICT'
  | 'CITY'
  | 'ADMINISTRATIVE_AREA'
  | 'POSTAL_CODE';

export interface AddressProblem {
  readonly field: AddressField;
  readonly kind: 'MISSING' | 'MALFORMED' | 'UNKNOWN' | 'TOO_LONG' | 'UNUSED';
  readonly example: string | null;
}

export interface InvalidAddress {
  readonly kind: 'InvalidAddress';
  readonly field: readonly string[];
  readonly problems: readonly AddressProblem[];
}

export interface LimitReached {
  readonly kind: 'LimitReached';
  readonly limit: number;
}

export interface VersionConflict {
  readonly kind: 'VersionConflict';
  readonly field: readonly string[];
  readonly currentVersion: number;
}

/** Those that have nothing more to say than their name. */
export interface Plain<Kind extends string> {
  readonly kind: Kind;
  readonly field?: readonly string[];
}

export type InvalidCredentials = Plain<'InvalidCredentials'>;
export type InvalidToken = Plain<'InvalidToken'>;
export type InvalidCode = Plain<'InvalidCode'>;
export type SessionEnded = Plain<'SessionEnded'>;
export type AlreadyEnrolled = Plain<'AlreadyEnrolled'>;
export type NotEnrolled = Plain<'NotEnrolled'>;
export type UnknownProvider = Plain<'UnknownProvider'>;
export type SocialSignInFailed = Plain<'SocialSignInFailed'>;
export type SocialEmailUnverified = Plain<'SocialEmailUnverified'>;
export type LastAdmin = Plain<'LastAdmin'>;
export type AlreadyRequested = Plain<'AlreadyRequested'>;

export type Refused =
  | InvalidInput
  | TooManyAttempts
  | WeakPassword
  | InvalidAddress
  | LimitReached
  | VersionConflict
  | InvalidCredentials
  | InvalidToken
  | InvalidCode
  | SessionEnded
  | AlreadyEnrolled
  | NotEnrolled
  | UnknownProvider
  | SocialSignInFailed
  | SocialEmailUnverified
  | LastAdmin
  | AlreadyRequested;

export const invalidInput = (problem: string, ...field: string[]): InvalidInput => ({
  kind: 'InvalidInput',
  field,
  problem,
});

export const tooManyAttempts = (until: Date, now: Date): TooManyAttempts => ({
  kind: 'TooManyAttempts',
  retryAfterSeconds: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)),
});

export const weakPassword = (reason: WeakPassword['reason'], field: string): WeakPassword => ({
  kind: 'WeakPassword',
  field: [field],
  reason,
});

export const invalidAddress = (problems: readonly AddressProblem[]): InvalidAddress => ({
  kind: 'InvalidAddress',
  field: ['address'],
  problems,
});

export const limitReached = (limit: number): LimitReached => ({ kind: 'LimitReached', limit });

export const versionConflict = (currentVersion: number): VersionConflict => ({
  kind: 'VersionConflict',
  field: ['expectedVersion'],
  currentVersion,
});

export const invalidCredentials: InvalidCredentials = { kind: 'InvalidCredentials' };
export const invalidToken: InvalidToken = { kind: 'InvalidToken', field: ['token'] };
export const invalidCode: InvalidCode = { kind: 'InvalidCode' };
export const sessionEnded: SessionEnded = { kind: 'SessionEnded' };
export const alreadyEnrolled: AlreadyEnrolled = { kind: 'AlreadyEnrolled' };
export const notEnrolled: NotEnrolled = { kind: 'NotEnrolled' };
export const unknownProvider: UnknownProvider = { kind: 'UnknownProvider' };
export const socialSignInFailed: SocialSignInFailed = { kind: 'SocialSignInFailed' };
export const socialEmailUnverified: SocialEmailUnverified = { kind: 'SocialEmailUnverified' };
export const lastAdmin: LastAdmin = { kind: 'LastAdmin', field: ['role'] };
export const alreadyRequested: AlreadyRequested = { kind: 'AlreadyRequested' };
