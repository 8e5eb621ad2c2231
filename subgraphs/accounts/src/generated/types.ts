// Made by `npm run codegen` from schema.graphql and models.ts. Do not edit.
import type { Connection } from '@stoa/kernel/pages.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorModel } from '@stoa/platform/answer.ts';
import type { ViewerModel, UserModel, RoleChangeModel, TokensModel, MfaStatusModel, PasskeyModel, SessionModel, SocialIdentityModel, SecurityAlertModel, ConsentModel, AddressModel, AddressFormModel, AddressFormFieldModel, AdministrativeAreaModel, PrivacyRequestModel, ApiClientModel, ApiClientCredentialsModel } from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: string; output: string; }
  /** An ISO 4217 code: `EUR`, `JPY`. */
  CurrencyCode: { input: CurrencyCode; output: CurrencyCode; }
  /** A moment, as RFC 3339 text in UTC: `2026-03-01T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

export type Query = {
  /** The root of everything personal; null for whoever is not signed in. */
  readonly viewer?: Maybe<Viewer>;
  /** A user by id: everybody sees the public name, the user and the scope users:read see the rest. */
  readonly user?: Maybe<User>;
  /** Users, newest first. Needs the scope users:read. */
  readonly users?: Maybe<UserConnection>;
  /** The API clients of partners, newest first. Needs the scope clients:read. */
  readonly apiClients?: Maybe<ApiClientConnection>;
  /** Who changed whose roles, newest first. Needs the scope users:read. */
  readonly roleChanges?: Maybe<RoleChangeConnection>;
  /** What an address form of a country asks for; null for a country that we do not deliver to. */
  readonly addressForm?: Maybe<AddressForm>;
  /** The countries whose addresses we know, by ISO 3166 code. */
  readonly addressCountries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The names to give to `socialSignInStart`. */
  readonly socialProviders?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryApiClientsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoleChangesArgs = {
  userId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAddressFormArgs = {
  countryCode: Scalars['String']['input'];
};

export type Mutation = {
  /** Asks for an account. The answer is the same whether the address has one already; what happens next is in the mail. */
  readonly accountSignUp?: Maybe<AccountSignUpPayload>;
  /** Redeems the token of a mail: makes the account, or the new address of one. A token works once. */
  readonly emailVerify?: Maybe<EmailVerifyPayload>;
  /** Signs in with e-mail and password. With a second factor enrolled, the answer is a challenge for `mfaSignIn`. */
  readonly accountSignIn?: Maybe<AccountSignInPayload>;
  /** Answers the challenge of a sign-in with one second factor. */
  readonly mfaSignIn?: Maybe<MfaSignInPayload>;
  /** Ends the session of this access token. */
  readonly accountSignOut?: Maybe<AccountSignOutPayload>;
  /** Trades a refresh token for a new pair. The old one works no longer; using it again ends the session. */
  readonly tokenRefresh?: Maybe<TokenRefreshPayload>;
  /** Proves again who is there, as sensitive mutations ask for with STEP_UP_REQUIRED. The refresh token stays as it is. */
  readonly accountStepUp?: Maybe<AccountStepUpPayload>;
  /** Begins a sign-in at another provider. */
  readonly socialSignInStart?: Maybe<SocialSignInStartPayload>;
  /** Ends a sign-in at another provider with what came back in the redirect. */
  readonly socialSignInFinish?: Maybe<SocialSignInFinishPayload>;
  /** Changes the password and ends all other sessions. Needs a recent proof of identity. */
  readonly passwordChange?: Maybe<PasswordChangePayload>;
  /** Sends a mail with a way to a new password. The answer is the same for an unknown address. */
  readonly passwordResetRequest?: Maybe<PasswordResetRequestPayload>;
  /** Sets a new password with the token of a mail and ends all sessions. */
  readonly passwordReset?: Maybe<PasswordResetPayload>;
  /** Sends a mail to a new address, whose token makes it this account's. Needs a recent proof of identity. */
  readonly emailChange?: Maybe<EmailChangePayload>;
  /** Begins the enrollment of an authenticator app. Needs a recent proof of identity. */
  readonly totpEnroll?: Maybe<TotpEnrollPayload>;
  /** Ends the enrollment with a first code. Recovery codes are shown this once. */
  readonly totpConfirm?: Maybe<TotpConfirmPayload>;
  /** Removes the authenticator app. Needs a recent proof of identity. */
  readonly totpRemove?: Maybe<TotpRemovePayload>;
  /** Makes new recovery codes; the old ones work no longer. Needs a recent proof of identity. */
  readonly recoveryCodesRenew?: Maybe<RecoveryCodesRenewPayload>;
  /** Begins the registration of a passkey. Needs a recent proof of identity. */
  readonly passkeyRegisterStart?: Maybe<PasskeyRegisterStartPayload>;
  /** Ends the registration with the authenticator's answer. */
  readonly passkeyRegisterFinish?: Maybe<PasskeyRegisterFinishPayload>;
  /** Begins a sign-in or a step-up with a passkey: gives the challenge. */
  readonly passkeySignInStart?: Maybe<PasskeySignInStartPayload>;
  /** Ends a sign-in with the authenticator's answer. A passkey is two factors in one. */
  readonly passkeySignInFinish?: Maybe<PasskeySignInFinishPayload>;
  /** Removes a passkey. Needs a recent proof of identity. */
  readonly passkeyRemove?: Maybe<PasskeyRemovePayload>;
  /** Ends one of the viewer's sessions. */
  readonly sessionRevoke?: Maybe<SessionRevokePayload>;
  /** Ends the viewer's other sessions, or all of them. */
  readonly sessionsRevoke?: Maybe<SessionsRevokePayload>;
  /** Marks a security alert as seen. */
  readonly securityAlertDismiss?: Maybe<SecurityAlertDismissPayload>;
  /** Changes the viewer's profile. Absent keeps, null clears. */
  readonly profileUpdate?: Maybe<ProfileUpdatePayload>;
  /** Gives or takes back the consent to marketing; every change is kept with its time. */
  readonly marketingConsentSet?: Maybe<MarketingConsentSetPayload>;
  /** Adds an address to the viewer's book. The first one becomes the default for both uses. */
  readonly addressCreate?: Maybe<AddressCreatePayload>;
  /** Replaces an address of the viewer's book. */
  readonly addressUpdate?: Maybe<AddressUpdatePayload>;
  /** Removes an address from the viewer's book. The newest of the rest takes over as default. */
  readonly addressDelete?: Maybe<AddressDeletePayload>;
  /** Makes an address the default for one use or both. */
  readonly addressSetDefault?: Maybe<AddressSetDefaultPayload>;
  /** Gives a user a role. Needs the scope users:write and a recent proof of identity; audited. */
  readonly roleGrant?: Maybe<RoleGrantPayload>;
  /** Takes a role from a user. Needs the scope users:write and a recent proof of identity; audited. */
  readonly roleRevoke?: Maybe<RoleRevokePayload>;
  /** Asks for everything that every domain holds about the viewer. Needs a recent proof of identity. */
  readonly privacyExportRequest?: Maybe<PrivacyExportRequestPayload>;
  /** Asks for erasure, done after a grace period of fourteen days. Needs a recent proof of identity. */
  readonly privacyErasureRequest?: Maybe<PrivacyErasureRequestPayload>;
  /** Takes the request for erasure back while its grace period runs. */
  readonly privacyErasureCancel?: Maybe<PrivacyErasureCancelPayload>;
  /** Makes an API client for a partner; its secret is shown this once. Needs the scope clients:write and a recent proof of identity. */
  readonly apiClientCreate?: Maybe<ApiClientCreatePayload>;
  /** Makes another secret; the old ones work until the overlap ends. Needs the scope clients:write and a recent proof of identity. */
  readonly apiClientSecretRotate?: Maybe<ApiClientSecretRotatePayload>;
  /** Shuts an API client out. Needs the scope clients:write. */
  readonly apiClientDisable?: Maybe<ApiClientDisablePayload>;
};


export type MutationAccountSignUpArgs = {
  input: AccountSignUpInput;
};


export type MutationEmailVerifyArgs = {
  input: EmailVerifyInput;
};


export type MutationAccountSignInArgs = {
  input: AccountSignInInput;
};


export type MutationMfaSignInArgs = {
  input: MfaSignInInput;
};


export type MutationAccountSignOutArgs = {
  input?: InputMaybe<AccountSignOutInput>;
};


export type MutationTokenRefreshArgs = {
  input: TokenRefreshInput;
};


export type MutationAccountStepUpArgs = {
  input: AccountStepUpInput;
};


export type MutationSocialSignInStartArgs = {
  input: SocialSignInStartInput;
};


export type MutationSocialSignInFinishArgs = {
  input: SocialSignInFinishInput;
};


export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


export type MutationPasswordResetRequestArgs = {
  input: PasswordResetRequestInput;
};


export type MutationPasswordResetArgs = {
  input: PasswordResetInput;
};


export type MutationEmailChangeArgs = {
  input: EmailChangeInput;
};


export type MutationTotpEnrollArgs = {
  input?: InputMaybe<TotpEnrollInput>;
};


export type MutationTotpConfirmArgs = {
  input: TotpConfirmInput;
};


export type MutationTotpRemoveArgs = {
  input?: InputMaybe<TotpRemoveInput>;
};


export type MutationRecoveryCodesRenewArgs = {
  input?: InputMaybe<RecoveryCodesRenewInput>;
};


export type MutationPasskeyRegisterStartArgs = {
  input?: InputMaybe<PasskeyRegisterStartInput>;
};


export type MutationPasskeyRegisterFinishArgs = {
  input: PasskeyRegisterFinishInput;
};


export type MutationPasskeySignInStartArgs = {
  input?: InputMaybe<PasskeySignInStartInput>;
};


export type MutationPasskeySignInFinishArgs = {
  input: PasskeySignInFinishInput;
};


export type MutationPasskeyRemoveArgs = {
  input: PasskeyRemoveInput;
};


export type MutationSessionRevokeArgs = {
  input: SessionRevokeInput;
};


export type MutationSessionsRevokeArgs = {
  input: SessionsRevokeInput;
};


export type MutationSecurityAlertDismissArgs = {
  input: SecurityAlertDismissInput;
};


export type MutationProfileUpdateArgs = {
  input: ProfileUpdateInput;
};


export type MutationMarketingConsentSetArgs = {
  input: MarketingConsentSetInput;
};


export type MutationAddressCreateArgs = {
  input: AddressCreateInput;
};


export type MutationAddressUpdateArgs = {
  input: AddressUpdateInput;
};


export type MutationAddressDeleteArgs = {
  input: AddressDeleteInput;
};


export type MutationAddressSetDefaultArgs = {
  input: AddressSetDefaultInput;
};


export type MutationRoleGrantArgs = {
  input: RoleGrantInput;
};


export type MutationRoleRevokeArgs = {
  input: RoleRevokeInput;
};


export type MutationPrivacyExportRequestArgs = {
  input?: InputMaybe<PrivacyExportRequestInput>;
};


export type MutationPrivacyErasureRequestArgs = {
  input?: InputMaybe<PrivacyErasureRequestInput>;
};


export type MutationPrivacyErasureCancelArgs = {
  input: PrivacyErasureCancelInput;
};


export type MutationApiClientCreateArgs = {
  input: ApiClientCreateInput;
};


export type MutationApiClientSecretRotateArgs = {
  input: ApiClientSecretRotateInput;
};


export type MutationApiClientDisableArgs = {
  input: ApiClientDisableInput;
};

/** Who is asking, and all that is theirs. */
export type Viewer = {
  /** The id of the user, or of the API client. */
  readonly id: Scalars['ID']['output'];
  /** Null for an API client. */
  readonly user?: Maybe<User>;
  /** What this token may do, role by role. */
  readonly roles: ReadonlyArray<Role>;
  /** The address book, defaults first. */
  readonly addresses?: Maybe<ReadonlyArray<Address>>;
  /** Open sessions, the latest used first. */
  readonly sessions?: Maybe<ReadonlyArray<Session>>;
  /** The session of this token. */
  readonly session?: Maybe<Session>;
  /** Second factors. */
  readonly mfa?: Maybe<MfaStatus>;
  /** Accounts at other providers that sign this user in. */
  readonly socialIdentities?: Maybe<ReadonlyArray<SocialIdentity>>;
  /** What happened to the account, newest first. */
  readonly securityAlerts?: Maybe<SecurityAlertConnection>;
  /** Consents given and taken back, newest first; the last hundred. */
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  /** Requests for export and erasure, newest first; the last twenty. */
  readonly privacyRequests?: Maybe<ReadonlyArray<PrivacyRequest>>;
};


/** Who is asking, and all that is theirs. */
export type ViewerSecurityAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person with an account. */
export type User = {
  readonly id: Scalars['ID']['output'];
  /** The name that others see, beside a review or an answer. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** Only for the user and the scope users:read. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Only for the user and the scope users:read. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** BCP 47: `de-AT`. Only for the user and the scope users:read. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  /** The currency that prices are shown in. Only for the user and the scope users:read. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Only for the user. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Whether marketing mail is welcome. Only for the user and the scope users:read. */
  readonly marketingConsent?: Maybe<Scalars['Boolean']['output']>;
  /** Only for the user and the scope users:read. */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** Only for the user and the scope users:read. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Goes up with each change of the profile; give it as `expectedVersion`. Only for the user and the scope users:read. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type UserConnection = {
  readonly nodes: ReadonlyArray<User>;
  readonly edges: ReadonlyArray<UserEdge>;
  readonly pageInfo: PageInfo;
};

export type UserEdge = {
  readonly node: User;
  readonly cursor: Scalars['String']['output'];
};

/** What somebody may do. May grow. */
export type Role =
  | 'CUSTOMER'
  | 'SELLER'
  | 'SUPPORT'
  | 'WAREHOUSE'
  | 'CARRIER'
  | 'ADMIN';

/** A change of somebody's roles. */
export type RoleChange = {
  readonly id: Scalars['ID']['output'];
  readonly user: User;
  readonly role: Role;
  /** True for granted, false for taken. */
  readonly granted: Scalars['Boolean']['output'];
  /** Who did it; null for the system. */
  readonly actor?: Maybe<User>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
};

export type RoleChangeConnection = {
  readonly nodes: ReadonlyArray<RoleChange>;
  readonly edges: ReadonlyArray<RoleChangeEdge>;
  readonly pageInfo: PageInfo;
};

export type RoleChangeEdge = {
  readonly node: RoleChange;
  readonly cursor: Scalars['String']['output'];
};

/** An access token to send as `Authorization: Bearer`, and a refresh token to keep safe. */
export type Tokens = {
  readonly accessToken: Scalars['String']['output'];
  /** Ten minutes from its making. */
  readonly accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Works once, for `tokenRefresh`. */
  readonly refreshToken: Scalars['String']['output'];
  readonly refreshTokenExpiresAt: Scalars['DateTime']['output'];
  readonly session: Session;
};

export type AccessToken = {
  readonly token: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** A sign-in that waits for a second factor. */
export type MfaChallenge = {
  /** For `mfaSignIn`. */
  readonly token: Scalars['String']['output'];
  /** What the user can answer with. */
  readonly methods: ReadonlyArray<MfaMethod>;
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** May grow. */
export type MfaMethod =
  | 'TOTP'
  | 'RECOVERY_CODE'
  | 'PASSKEY';

/** Which second factors an account has. */
export type MfaStatus = {
  /** Whether signing in with a password asks for a second factor. */
  readonly enrolled: Scalars['Boolean']['output'];
  /** Whether an authenticator app is confirmed. */
  readonly totp: Scalars['Boolean']['output'];
  readonly recoveryCodesLeft: Scalars['Int']['output'];
  readonly passkeys: ReadonlyArray<Passkey>;
};

export type Passkey = {
  readonly id: Scalars['ID']['output'];
  /** The name that the user gave it. */
  readonly name: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One device that is signed in. */
export type Session = {
  readonly id: Scalars['ID']['output'];
  /** Whether it is the one that asks. */
  readonly current: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly lastUsedAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  /** As the browser or app named itself. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
  /** Where it was last used from. */
  readonly ipAddress?: Maybe<Scalars['String']['output']>;
};

/** An account at another provider. */
export type SocialIdentity = {
  readonly provider: Scalars['String']['output'];
  /** The address that the provider knows. */
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly linkedAt: Scalars['DateTime']['output'];
};

/** Something that the owner of the account has to know. */
export type SecurityAlert = {
  readonly id: Scalars['ID']['output'];
  readonly kind: SecurityAlertKind;
  readonly at: Scalars['DateTime']['output'];
  readonly userAgent?: Maybe<Scalars['String']['output']>;
  readonly ipAddress?: Maybe<Scalars['String']['output']>;
  /** When the user dismissed it. */
  readonly seenAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SecurityAlertConnection = {
  readonly nodes: ReadonlyArray<SecurityAlert>;
  readonly edges: ReadonlyArray<SecurityAlertEdge>;
  readonly pageInfo: PageInfo;
};

export type SecurityAlertEdge = {
  readonly node: SecurityAlert;
  readonly cursor: Scalars['String']['output'];
};

/** May grow. */
export type SecurityAlertKind =
  | 'NEW_DEVICE'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET'
  | 'EMAIL_CHANGED'
  | 'MFA_CHANGED'
  /** A refresh token was used twice: it may have been stolen, and its session was ended. */
  | 'REFRESH_TOKEN_REUSED'
  /** Sign-in was locked after many wrong passwords. */
  | 'SIGN_IN_LOCKED'
  | 'SOCIAL_LINKED'
  | 'ROLES_CHANGED';

export type Consent = {
  /** What for: `MARKETING`. */
  readonly purpose: Scalars['String']['output'];
  readonly granted: Scalars['Boolean']['output'];
  readonly at: Scalars['DateTime']['output'];
};

/** A postal address of the viewer's book. */
export type Address = {
  readonly id: Scalars['ID']['output'];
  /** Who receives. */
  readonly name: Scalars['String']['output'];
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** Street and number, one to three lines. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** A part of the city, where the country's post asks for it. */
  readonly district?: Maybe<Scalars['String']['output']>;
  /** City or town. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** State, province or prefecture, by its code where there is one. */
  readonly administrativeArea?: Maybe<Scalars['String']['output']>;
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** ISO 3166 code. */
  readonly countryCode: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly isDefaultShipping: Scalars['Boolean']['output'];
  readonly isDefaultBilling: Scalars['Boolean']['output'];
  /** As it goes on a label in its country. */
  readonly formatted: ReadonlyArray<Scalars['String']['output']>;
  /** Goes up with each change; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What an address form of a country asks for, in the order of its labels. */
export type AddressForm = {
  readonly countryCode: Scalars['String']['output'];
  readonly fields: ReadonlyArray<AddressFormField>;
  /** What the administrative area is called: `state`, `province`. */
  readonly administrativeAreaLabel?: Maybe<Scalars['String']['output']>;
  /** The areas to choose from, where the country has a list. */
  readonly administrativeAreas: ReadonlyArray<AdministrativeArea>;
  readonly postalCodeExample?: Maybe<Scalars['String']['output']>;
};

export type AddressFormField = {
  readonly name: AddressField;
  readonly required: Scalars['Boolean']['output'];
};

/** May grow. */
export type AddressField =
  | 'NAME'
  | 'ORGANIZATION'
  | 'LINES'
  | 'DISTRICT'
  | 'CITY'
  | 'ADMINISTRATIVE_AREA'
  | 'POSTAL_CODE';

export type AdministrativeArea = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

/** A request for export or erasure of all that is held about the viewer. */
export type PrivacyRequest = {
  readonly id: Scalars['ID']['output'];
  readonly kind: PrivacyRequestKind;
  readonly status: PrivacyRequestStatus;
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it will be carried out, or was. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The export, domain by domain, once it is done. */
  readonly export?: Maybe<Scalars['JSON']['output']>;
};

export type PrivacyRequestKind =
  | 'EXPORT'
  | 'ERASURE';

/** May grow. */
export type PrivacyRequestStatus =
  | 'PENDING'
  | 'DONE'
  | 'CANCELED';

/** A program of a partner. */
export type ApiClient = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Requests a minute. */
  readonly quota: Scalars['Int']['output'];
  /** The list of operations that it may send; null for any. */
  readonly operationList?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was shut out. */
  readonly disabledAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ApiClientConnection = {
  readonly nodes: ReadonlyArray<ApiClient>;
  readonly edges: ReadonlyArray<ApiClientEdge>;
  readonly pageInfo: PageInfo;
};

export type ApiClientEdge = {
  readonly node: ApiClient;
  readonly cursor: Scalars['String']['output'];
};

/** What a client program needs to ask for tokens at `POST /oauth/token`. */
export type ApiClientCredentials = {
  readonly client: ApiClient;
  /** The client id of OAuth. */
  readonly clientId: Scalars['String']['output'];
  /** Shown this once. */
  readonly clientSecret: Scalars['String']['output'];
};

/** Where to send the browser, and what to keep in it. */
export type SocialSignInStart = {
  /** Send the browser here. */
  readonly authorizationUrl: Scalars['String']['output'];
  /** What the redirect must bring back. */
  readonly state: Scalars['String']['output'];
  /** Keep it in the browser that began and give it to `socialSignInFinish`: nobody else can end this sign-in. */
  readonly handle: Scalars['String']['output'];
};

/** What an authenticator app needs. */
export type TotpEnrollment = {
  /** For typing in. */
  readonly secret: Scalars['String']['output'];
  /** For a QR code. */
  readonly uri: Scalars['String']['output'];
};

/** One thing that is wrong with an address. */
export type AddressProblem = {
  readonly field: AddressField;
  readonly kind: AddressProblemKind;
  /** A right one, where there is an example. */
  readonly example?: Maybe<Scalars['String']['output']>;
};

/** May grow. */
export type AddressProblemKind =
  | 'MISSING'
  | 'MALFORMED'
  | 'UNKNOWN'
  | 'TOO_LONG'
  | 'UNUSED';

/** May grow. */
export type WeakPasswordReason =
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'COMMON'
  | 'SAME_AS_EMAIL';

export type AccountSignUpInput = {
  readonly email: Scalars['String']['input'];
  /** At least ten characters, not a common one, not the address. */
  readonly password: Scalars['String']['input'];
  /** Your name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47: `de-AT`; that of the request when absent. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** Whether marketing mail is welcome. */
  readonly marketingConsent?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EmailVerifyInput = {
  /** From the mail. */
  readonly token: Scalars['String']['input'];
};

export type AccountSignInInput = {
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
};

export type MfaSignInInput = {
  /** From the answer of the first factor. */
  readonly challengeToken: Scalars['String']['input'];
  /** Six digits of the authenticator app. */
  readonly totpCode?: InputMaybe<Scalars['String']['input']>;
  /** One of the recovery codes; it works once. */
  readonly recoveryCode?: InputMaybe<Scalars['String']['input']>;
  /** The authenticator's answer to `passkeySignInStart`. */
  readonly passkeyResponse?: InputMaybe<Scalars['JSON']['input']>;
};

export type AccountSignOutInput = {
  /** Ends its session when there is no access token any more. */
  readonly refreshToken?: InputMaybe<Scalars['String']['input']>;
};

export type TokenRefreshInput = {
  readonly refreshToken: Scalars['String']['input'];
};

export type AccountStepUpInput = {
  /** The first factor, or a passkey instead. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Needed with a password when an authenticator app is enrolled. */
  readonly totpCode?: InputMaybe<Scalars['String']['input']>;
  /** Instead of a code of the authenticator app. */
  readonly recoveryCode?: InputMaybe<Scalars['String']['input']>;
  /** The authenticator's answer to `passkeySignInStart`: both factors in one. */
  readonly passkeyResponse?: InputMaybe<Scalars['JSON']['input']>;
};

export type SocialSignInStartInput = {
  /** One of `socialProviders`. */
  readonly provider: Scalars['String']['input'];
  /** Where the provider sends the browser back to; on the list of allowed ones. */
  readonly redirectUri: Scalars['String']['input'];
};

export type SocialSignInFinishInput = {
  /** From `socialSignInStart`, kept by the browser that began. */
  readonly handle: Scalars['String']['input'];
  /** From the redirect. */
  readonly code: Scalars['String']['input'];
  /** From the redirect. */
  readonly state: Scalars['String']['input'];
  /** From the redirect, when it is there. */
  readonly iss?: InputMaybe<Scalars['String']['input']>;
};

export type PasswordChangeInput = {
  readonly newPassword: Scalars['String']['input'];
};

export type PasswordResetRequestInput = {
  readonly email: Scalars['String']['input'];
};

export type PasswordResetInput = {
  /** From the mail. */
  readonly token: Scalars['String']['input'];
  readonly newPassword: Scalars['String']['input'];
};

export type EmailChangeInput = {
  readonly newEmail: Scalars['String']['input'];
};

export type TotpEnrollInput = {
  /** What the app shows beside the code; the e-mail address when absent. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
};

export type TotpConfirmInput = {
  /** Six digits that the app shows now. */
  readonly code: Scalars['String']['input'];
};

export type TotpRemoveInput = {
  /** For the audit. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RecoveryCodesRenewInput = {
  /** For the audit. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type PasskeyRegisterStartInput = {
  /** `platform` or `cross-platform`; either when absent. */
  readonly authenticatorAttachment?: InputMaybe<Scalars['String']['input']>;
};

export type PasskeyRegisterFinishInput = {
  /** A name to know it by: 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** The authenticator's answer, as browsers give it. */
  readonly response: Scalars['JSON']['input'];
};

export type PasskeySignInStartInput = {
  /** For the audit. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type PasskeySignInFinishInput = {
  /** The authenticator's answer, as browsers give it. */
  readonly response: Scalars['JSON']['input'];
};

export type PasskeyRemoveInput = {
  readonly passkeyId: Scalars['ID']['input'];
};

export type SessionRevokeInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type SessionsRevokeInput = {
  /** Whether the session that asks ends too; it does not when absent. */
  readonly includeCurrent?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SecurityAlertDismissInput = {
  readonly alertId: Scalars['ID']['input'];
};

export type ProfileUpdateInput = {
  /** Refuses the change when somebody else made one since. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What others see: up to 50 characters. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47: `de-AT`. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** With country code: `+49 30 123456`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type MarketingConsentSetInput = {
  readonly granted: Scalars['Boolean']['input'];
};

export type AddressInput = {
  /** Who receives. */
  readonly name: Scalars['String']['input'];
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Street and number, one to three lines. */
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
  readonly district?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Code or name: `CA`, `California`. */
  readonly administrativeArea?: InputMaybe<Scalars['String']['input']>;
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166 code. */
  readonly countryCode: Scalars['String']['input'];
  /** With country code. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type AddressCreateInput = {
  readonly address: AddressInput;
  /** Makes it the default for deliveries. */
  readonly defaultShipping?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes it the default for bills. */
  readonly defaultBilling?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AddressUpdateInput = {
  readonly addressId: Scalars['ID']['input'];
  /** Refuses the change when somebody else made one since. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly address: AddressInput;
};

export type AddressDeleteInput = {
  readonly addressId: Scalars['ID']['input'];
};

export type AddressSetDefaultInput = {
  readonly addressId: Scalars['ID']['input'];
  /** For deliveries; yes when absent. */
  readonly shipping?: InputMaybe<Scalars['Boolean']['input']>;
  /** For bills; yes when absent. */
  readonly billing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RoleGrantInput = {
  readonly userId: Scalars['ID']['input'];
  readonly role: Role;
  /** Which seller a SELLER acts for; required for that role alone. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** For the audit. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RoleRevokeInput = {
  readonly userId: Scalars['ID']['input'];
  readonly role: Role;
  /** For the audit. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type PrivacyExportRequestInput = {
  /** For the record. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type PrivacyErasureRequestInput = {
  /** For the record. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type PrivacyErasureCancelInput = {
  readonly requestId: Scalars['ID']['input'];
};

export type ApiClientCreateInput = {
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Such as `stock:read`. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** Requests a minute: 1 to 100,000; 600 when absent. */
  readonly quota?: InputMaybe<Scalars['Int']['input']>;
  /** The list of operations that it may send; any when absent. */
  readonly operationList?: InputMaybe<Scalars['String']['input']>;
  /** The seller that it acts for. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
};

export type ApiClientSecretRotateInput = {
  readonly clientId: Scalars['ID']['input'];
  /** How long the old secrets go on working: 0 to 168 hours, 24 when absent. */
  readonly overlapHours?: InputMaybe<Scalars['Int']['input']>;
};

export type ApiClientDisableInput = {
  readonly clientId: Scalars['ID']['input'];
};

export type AccountSignUpPayload = {
  /** Whether the input was in order; says nothing of the account. */
  readonly accepted?: Maybe<Scalars['Boolean']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type EmailVerifyPayload = {
  /** Whose address is verified now. */
  readonly user?: Maybe<User>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AccountSignInPayload = {
  readonly tokens?: Maybe<Tokens>;
  /** Set instead of tokens when a second factor is needed. */
  readonly mfaChallenge?: Maybe<MfaChallenge>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type MfaSignInPayload = {
  readonly tokens?: Maybe<Tokens>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AccountSignOutPayload = {
  readonly signedOut?: Maybe<Scalars['Boolean']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type TokenRefreshPayload = {
  readonly tokens?: Maybe<Tokens>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AccountStepUpPayload = {
  /** Says that the proof is fresh; use it instead of the one before. */
  readonly accessToken?: Maybe<AccessToken>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SocialSignInStartPayload = {
  readonly start?: Maybe<SocialSignInStart>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SocialSignInFinishPayload = {
  readonly tokens?: Maybe<Tokens>;
  /** Set instead of tokens when a second factor is needed. */
  readonly mfaChallenge?: Maybe<MfaChallenge>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PasswordChangePayload = {
  readonly user?: Maybe<User>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PasswordResetRequestPayload = {
  /** Whether the input was in order; says nothing of the account. */
  readonly accepted?: Maybe<Scalars['Boolean']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PasswordResetPayload = {
  readonly user?: Maybe<User>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type EmailChangePayload = {
  /** Whether the input was in order; says nothing of other accounts. */
  readonly accepted?: Maybe<Scalars['Boolean']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type TotpEnrollPayload = {
  readonly enrollment?: Maybe<TotpEnrollment>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type TotpConfirmPayload = {
  /** Each works once. Shown this once. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type TotpRemovePayload = {
  readonly removed?: Maybe<Scalars['Boolean']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type RecoveryCodesRenewPayload = {
  /** Each works once. Shown this once. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PasskeyRegisterStartPayload = {
  /** For `navigator.credentials.create`. */
  readonly options?: Maybe<Scalars['JSON']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PasskeyRegisterFinishPayload = {
  readonly passkey?: Maybe<Passkey>;
  /** Given with the first second factor. Shown this once. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PasskeySignInStartPayload = {
  /** For `navigator.credentials.get`. */
  readonly options?: Maybe<Scalars['JSON']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PasskeySignInFinishPayload = {
  readonly tokens?: Maybe<Tokens>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PasskeyRemovePayload = {
  readonly removed?: Maybe<Scalars['Boolean']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SessionRevokePayload = {
  /** How many sessions ended. */
  readonly revoked?: Maybe<Scalars['Int']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SessionsRevokePayload = {
  /** How many sessions ended. */
  readonly revoked?: Maybe<Scalars['Int']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SecurityAlertDismissPayload = {
  readonly alert?: Maybe<SecurityAlert>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ProfileUpdatePayload = {
  readonly user?: Maybe<User>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type MarketingConsentSetPayload = {
  readonly user?: Maybe<User>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AddressCreatePayload = {
  readonly address?: Maybe<Address>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AddressUpdatePayload = {
  readonly address?: Maybe<Address>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AddressDeletePayload = {
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AddressSetDefaultPayload = {
  readonly address?: Maybe<Address>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type RoleGrantPayload = {
  readonly user?: Maybe<User>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type RoleRevokePayload = {
  readonly user?: Maybe<User>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PrivacyExportRequestPayload = {
  readonly request?: Maybe<PrivacyRequest>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PrivacyErasureRequestPayload = {
  readonly request?: Maybe<PrivacyRequest>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PrivacyErasureCancelPayload = {
  readonly request?: Maybe<PrivacyRequest>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ApiClientCreatePayload = {
  readonly credentials?: Maybe<ApiClientCredentials>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ApiClientSecretRotatePayload = {
  readonly credentials?: Maybe<ApiClientCredentials>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ApiClientDisablePayload = {
  readonly client?: Maybe<ApiClient>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Refused: e-mail or password is wrong, or the address is not verified yet. */
export type InvalidCredentials = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: too many tries went wrong. */
export type TooManyAttempts = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How long to wait. */
  readonly retryAfterSeconds: Scalars['Int']['output'];
};

/** Refused: the password is too easy to guess. */
export type WeakPassword = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly reason: WeakPasswordReason;
};

/** Refused: the token is unknown, used or too old: ask for a new one. */
export type InvalidToken = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the code or passkey is wrong, or was used already. */
export type InvalidCode = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the session has ended: sign in again. */
export type SessionEnded = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: there is one already: remove it first. */
export type AlreadyEnrolled = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: there is none to remove or confirm. */
export type NotEnrolled = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: no such provider, or not with this redirect address. */
export type UnknownProvider = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the provider did not vouch for this sign-in. */
export type SocialSignInFailed = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the provider has not verified the e-mail address: sign in another way first. */
export type SocialEmailUnverified = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: the address does not follow the postal rules of its country. */
export type InvalidAddress = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly problems: ReadonlyArray<AddressProblem>;
};

/** Refused: there may not be more of these. */
export type LimitReached = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly limit: Scalars['Int']['output'];
};

/** Refused: the last administrator cannot be taken away. */
export type LastAdmin = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: there is an open request of this kind already. */
export type AlreadyRequested = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Where a page of a list stands. */
export type PageInfo = {
  /** Whether `after: endCursor` would give more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Why nothing was done, as something that a client can act on. Implementing types carry what is needed to react. */
export type UserError = {
  /** Stable: the name of the implementing type in SCREAMING_SNAKE. New ones may be added. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
  /** The path to the offending part of the input, if it is one part. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: a value is outside of what makes sense; `message` and `field` say which and why. */
export type InvalidInput = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: somebody changed it since you looked. Look again, then decide. */
export type VersionConflict = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Give this as `expectedVersion`, once you have seen what changed. */
  readonly currentVersion: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Viewer: Viewer;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  User: ResolverTypeWrapper<UserModel>;
  UserConnection: ResolverTypeWrapper<UserConnectionModel>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  Role: Role;
  RoleChange: ResolverTypeWrapper<RoleChangeModel>;
  RoleChangeConnection: ResolverTypeWrapper<RoleChangeConnectionModel>;
  RoleChangeEdge: ResolverTypeWrapper<Omit<RoleChangeEdge, 'node'> & { node: ResolversTypes['RoleChange'] }>;
  Tokens: ResolverTypeWrapper<TokensModel>;
  AccessToken: ResolverTypeWrapper<AccessToken>;
  MfaChallenge: ResolverTypeWrapper<MfaChallenge>;
  MfaMethod: MfaMethod;
  MfaStatus: ResolverTypeWrapper<MfaStatusModel>;
  Passkey: ResolverTypeWrapper<PasskeyModel>;
  Session: ResolverTypeWrapper<SessionModel>;
  SocialIdentity: ResolverTypeWrapper<SocialIdentityModel>;
  SecurityAlert: ResolverTypeWrapper<SecurityAlertModel>;
  SecurityAlertConnection: ResolverTypeWrapper<SecurityAlertConnectionModel>;
  SecurityAlertEdge: ResolverTypeWrapper<Omit<SecurityAlertEdge, 'node'> & { node: ResolversTypes['SecurityAlert'] }>;
  SecurityAlertKind: SecurityAlertKind;
  Consent: ResolverTypeWrapper<ConsentModel>;
  Address: ResolverTypeWrapper<AddressModel>;
  AddressForm: ResolverTypeWrapper<AddressFormModel>;
  AddressFormField: ResolverTypeWrapper<AddressFormFieldModel>;
  AddressField: AddressField;
  AdministrativeArea: ResolverTypeWrapper<AdministrativeAreaModel>;
  PrivacyRequest: ResolverTypeWrapper<PrivacyRequestModel>;
  PrivacyRequestKind: PrivacyRequestKind;
  PrivacyRequestStatus: PrivacyRequestStatus;
  ApiClient: ResolverTypeWrapper<ApiClientModel>;
  ApiClientConnection: ResolverTypeWrapper<ApiClientConnectionModel>;
  ApiClientEdge: ResolverTypeWrapper<Omit<ApiClientEdge, 'node'> & { node: ResolversTypes['ApiClient'] }>;
  ApiClientCredentials: ResolverTypeWrapper<ApiClientCredentialsModel>;
  SocialSignInStart: ResolverTypeWrapper<SocialSignInStart>;
  TotpEnrollment: ResolverTypeWrapper<TotpEnrollment>;
  AddressProblem: ResolverTypeWrapper<AddressProblem>;
  AddressProblemKind: AddressProblemKind;
  WeakPasswordReason: WeakPasswordReason;
  AccountSignUpInput: AccountSignUpInput;
  EmailVerifyInput: EmailVerifyInput;
  AccountSignInInput: AccountSignInInput;
  MfaSignInInput: MfaSignInInput;
  AccountSignOutInput: AccountSignOutInput;
  TokenRefreshInput: TokenRefreshInput;
  AccountStepUpInput: AccountStepUpInput;
  SocialSignInStartInput: SocialSignInStartInput;
  SocialSignInFinishInput: SocialSignInFinishInput;
  PasswordChangeInput: PasswordChangeInput;
  PasswordResetRequestInput: PasswordResetRequestInput;
  PasswordResetInput: PasswordResetInput;
  EmailChangeInput: EmailChangeInput;
  TotpEnrollInput: TotpEnrollInput;
  TotpConfirmInput: TotpConfirmInput;
  TotpRemoveInput: TotpRemoveInput;
  RecoveryCodesRenewInput: RecoveryCodesRenewInput;
  PasskeyRegisterStartInput: PasskeyRegisterStartInput;
  PasskeyRegisterFinishInput: PasskeyRegisterFinishInput;
  PasskeySignInStartInput: PasskeySignInStartInput;
  PasskeySignInFinishInput: PasskeySignInFinishInput;
  PasskeyRemoveInput: PasskeyRemoveInput;
  SessionRevokeInput: SessionRevokeInput;
  SessionsRevokeInput: SessionsRevokeInput;
  SecurityAlertDismissInput: SecurityAlertDismissInput;
  ProfileUpdateInput: ProfileUpdateInput;
  MarketingConsentSetInput: MarketingConsentSetInput;
  AddressInput: AddressInput;
  AddressCreateInput: AddressCreateInput;
  AddressUpdateInput: AddressUpdateInput;
  AddressDeleteInput: AddressDeleteInput;
  AddressSetDefaultInput: AddressSetDefaultInput;
  RoleGrantInput: RoleGrantInput;
  RoleRevokeInput: RoleRevokeInput;
  PrivacyExportRequestInput: PrivacyExportRequestInput;
  PrivacyErasureRequestInput: PrivacyErasureRequestInput;
  PrivacyErasureCancelInput: PrivacyErasureCancelInput;
  ApiClientCreateInput: ApiClientCreateInput;
  ApiClientSecretRotateInput: ApiClientSecretRotateInput;
  ApiClientDisableInput: ApiClientDisableInput;
  AccountSignUpPayload: ResolverTypeWrapper<Omit<AccountSignUpPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EmailVerifyPayload: ResolverTypeWrapper<Omit<EmailVerifyPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AccountSignInPayload: ResolverTypeWrapper<Omit<AccountSignInPayload, 'tokens' | 'userErrors'> & { tokens?: Maybe<ResolversTypes['Tokens']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MfaSignInPayload: ResolverTypeWrapper<Omit<MfaSignInPayload, 'tokens' | 'userErrors'> & { tokens?: Maybe<ResolversTypes['Tokens']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AccountSignOutPayload: ResolverTypeWrapper<Omit<AccountSignOutPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TokenRefreshPayload: ResolverTypeWrapper<Omit<TokenRefreshPayload, 'tokens' | 'userErrors'> & { tokens?: Maybe<ResolversTypes['Tokens']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AccountStepUpPayload: ResolverTypeWrapper<Omit<AccountStepUpPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SocialSignInStartPayload: ResolverTypeWrapper<Omit<SocialSignInStartPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SocialSignInFinishPayload: ResolverTypeWrapper<Omit<SocialSignInFinishPayload, 'tokens' | 'userErrors'> & { tokens?: Maybe<ResolversTypes['Tokens']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PasswordChangePayload: ResolverTypeWrapper<Omit<PasswordChangePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PasswordResetRequestPayload: ResolverTypeWrapper<Omit<PasswordResetRequestPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PasswordResetPayload: ResolverTypeWrapper<Omit<PasswordResetPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EmailChangePayload: ResolverTypeWrapper<Omit<EmailChangePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TotpEnrollPayload: ResolverTypeWrapper<Omit<TotpEnrollPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TotpConfirmPayload: ResolverTypeWrapper<Omit<TotpConfirmPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TotpRemovePayload: ResolverTypeWrapper<Omit<TotpRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecoveryCodesRenewPayload: ResolverTypeWrapper<Omit<RecoveryCodesRenewPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PasskeyRegisterStartPayload: ResolverTypeWrapper<Omit<PasskeyRegisterStartPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PasskeyRegisterFinishPayload: ResolverTypeWrapper<Omit<PasskeyRegisterFinishPayload, 'passkey' | 'userErrors'> & { passkey?: Maybe<ResolversTypes['Passkey']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PasskeySignInStartPayload: ResolverTypeWrapper<Omit<PasskeySignInStartPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PasskeySignInFinishPayload: ResolverTypeWrapper<Omit<PasskeySignInFinishPayload, 'tokens' | 'userErrors'> & { tokens?: Maybe<ResolversTypes['Tokens']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PasskeyRemovePayload: ResolverTypeWrapper<Omit<PasskeyRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SessionRevokePayload: ResolverTypeWrapper<Omit<SessionRevokePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SessionsRevokePayload: ResolverTypeWrapper<Omit<SessionsRevokePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SecurityAlertDismissPayload: ResolverTypeWrapper<Omit<SecurityAlertDismissPayload, 'alert' | 'userErrors'> & { alert?: Maybe<ResolversTypes['SecurityAlert']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProfileUpdatePayload: ResolverTypeWrapper<Omit<ProfileUpdatePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MarketingConsentSetPayload: ResolverTypeWrapper<Omit<MarketingConsentSetPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AddressCreatePayload: ResolverTypeWrapper<Omit<AddressCreatePayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AddressUpdatePayload: ResolverTypeWrapper<Omit<AddressUpdatePayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AddressDeletePayload: ResolverTypeWrapper<Omit<AddressDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AddressSetDefaultPayload: ResolverTypeWrapper<Omit<AddressSetDefaultPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversTypes['Address']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RoleGrantPayload: ResolverTypeWrapper<Omit<RoleGrantPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RoleRevokePayload: ResolverTypeWrapper<Omit<RoleRevokePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PrivacyExportRequestPayload: ResolverTypeWrapper<Omit<PrivacyExportRequestPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['PrivacyRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PrivacyErasureRequestPayload: ResolverTypeWrapper<Omit<PrivacyErasureRequestPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['PrivacyRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PrivacyErasureCancelPayload: ResolverTypeWrapper<Omit<PrivacyErasureCancelPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['PrivacyRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApiClientCreatePayload: ResolverTypeWrapper<Omit<ApiClientCreatePayload, 'credentials' | 'userErrors'> & { credentials?: Maybe<ResolversTypes['ApiClientCredentials']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApiClientSecretRotatePayload: ResolverTypeWrapper<Omit<ApiClientSecretRotatePayload, 'credentials' | 'userErrors'> & { credentials?: Maybe<ResolversTypes['ApiClientCredentials']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApiClientDisablePayload: ResolverTypeWrapper<Omit<ApiClientDisablePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['ApiClient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvalidCredentials: ResolverTypeWrapper<InvalidCredentials>;
  TooManyAttempts: ResolverTypeWrapper<TooManyAttempts>;
  WeakPassword: ResolverTypeWrapper<WeakPassword>;
  InvalidToken: ResolverTypeWrapper<InvalidToken>;
  InvalidCode: ResolverTypeWrapper<InvalidCode>;
  SessionEnded: ResolverTypeWrapper<SessionEnded>;
  AlreadyEnrolled: ResolverTypeWrapper<AlreadyEnrolled>;
  NotEnrolled: ResolverTypeWrapper<NotEnrolled>;
  UnknownProvider: ResolverTypeWrapper<UnknownProvider>;
  SocialSignInFailed: ResolverTypeWrapper<SocialSignInFailed>;
  SocialEmailUnverified: ResolverTypeWrapper<SocialEmailUnverified>;
  InvalidAddress: ResolverTypeWrapper<InvalidAddress>;
  LimitReached: ResolverTypeWrapper<LimitReached>;
  LastAdmin: ResolverTypeWrapper<LastAdmin>;
  AlreadyRequested: ResolverTypeWrapper<AlreadyRequested>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  link__Import: Scalars['link__Import']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Viewer: ViewerModel;
  User: UserModel;
  UserConnection: UserConnectionModel;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  RoleChange: RoleChangeModel;
  RoleChangeConnection: RoleChangeConnectionModel;
  RoleChangeEdge: Omit<RoleChangeEdge, 'node'> & { node: ResolversParentTypes['RoleChange'] };
  Tokens: TokensModel;
  AccessToken: AccessToken;
  MfaChallenge: MfaChallenge;
  MfaStatus: MfaStatusModel;
  Passkey: PasskeyModel;
  Session: SessionModel;
  SocialIdentity: SocialIdentityModel;
  SecurityAlert: SecurityAlertModel;
  SecurityAlertConnection: SecurityAlertConnectionModel;
  SecurityAlertEdge: Omit<SecurityAlertEdge, 'node'> & { node: ResolversParentTypes['SecurityAlert'] };
  Consent: ConsentModel;
  Address: AddressModel;
  AddressForm: AddressFormModel;
  AddressFormField: AddressFormFieldModel;
  AdministrativeArea: AdministrativeAreaModel;
  PrivacyRequest: PrivacyRequestModel;
  ApiClient: ApiClientModel;
  ApiClientConnection: ApiClientConnectionModel;
  ApiClientEdge: Omit<ApiClientEdge, 'node'> & { node: ResolversParentTypes['ApiClient'] };
  ApiClientCredentials: ApiClientCredentialsModel;
  SocialSignInStart: SocialSignInStart;
  TotpEnrollment: TotpEnrollment;
  AddressProblem: AddressProblem;
  AccountSignUpInput: AccountSignUpInput;
  EmailVerifyInput: EmailVerifyInput;
  AccountSignInInput: AccountSignInInput;
  MfaSignInInput: MfaSignInInput;
  AccountSignOutInput: AccountSignOutInput;
  TokenRefreshInput: TokenRefreshInput;
  AccountStepUpInput: AccountStepUpInput;
  SocialSignInStartInput: SocialSignInStartInput;
  SocialSignInFinishInput: SocialSignInFinishInput;
  PasswordChangeInput: PasswordChangeInput;
  PasswordResetRequestInput: PasswordResetRequestInput;
  PasswordResetInput: PasswordResetInput;
  EmailChangeInput: EmailChangeInput;
  TotpEnrollInput: TotpEnrollInput;
  TotpConfirmInput: TotpConfirmInput;
  TotpRemoveInput: TotpRemoveInput;
  RecoveryCodesRenewInput: RecoveryCodesRenewInput;
  PasskeyRegisterStartInput: PasskeyRegisterStartInput;
  PasskeyRegisterFinishInput: PasskeyRegisterFinishInput;
  PasskeySignInStartInput: PasskeySignInStartInput;
  PasskeySignInFinishInput: PasskeySignInFinishInput;
  PasskeyRemoveInput: PasskeyRemoveInput;
  SessionRevokeInput: SessionRevokeInput;
  SessionsRevokeInput: SessionsRevokeInput;
  SecurityAlertDismissInput: SecurityAlertDismissInput;
  ProfileUpdateInput: ProfileUpdateInput;
  MarketingConsentSetInput: MarketingConsentSetInput;
  AddressInput: AddressInput;
  AddressCreateInput: AddressCreateInput;
  AddressUpdateInput: AddressUpdateInput;
  AddressDeleteInput: AddressDeleteInput;
  AddressSetDefaultInput: AddressSetDefaultInput;
  RoleGrantInput: RoleGrantInput;
  RoleRevokeInput: RoleRevokeInput;
  PrivacyExportRequestInput: PrivacyExportRequestInput;
  PrivacyErasureRequestInput: PrivacyErasureRequestInput;
  PrivacyErasureCancelInput: PrivacyErasureCancelInput;
  ApiClientCreateInput: ApiClientCreateInput;
  ApiClientSecretRotateInput: ApiClientSecretRotateInput;
  ApiClientDisableInput: ApiClientDisableInput;
  AccountSignUpPayload: Omit<AccountSignUpPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EmailVerifyPayload: Omit<EmailVerifyPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AccountSignInPayload: Omit<AccountSignInPayload, 'tokens' | 'userErrors'> & { tokens?: Maybe<ResolversParentTypes['Tokens']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MfaSignInPayload: Omit<MfaSignInPayload, 'tokens' | 'userErrors'> & { tokens?: Maybe<ResolversParentTypes['Tokens']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AccountSignOutPayload: Omit<AccountSignOutPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TokenRefreshPayload: Omit<TokenRefreshPayload, 'tokens' | 'userErrors'> & { tokens?: Maybe<ResolversParentTypes['Tokens']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AccountStepUpPayload: Omit<AccountStepUpPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SocialSignInStartPayload: Omit<SocialSignInStartPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SocialSignInFinishPayload: Omit<SocialSignInFinishPayload, 'tokens' | 'userErrors'> & { tokens?: Maybe<ResolversParentTypes['Tokens']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PasswordChangePayload: Omit<PasswordChangePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PasswordResetRequestPayload: Omit<PasswordResetRequestPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PasswordResetPayload: Omit<PasswordResetPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EmailChangePayload: Omit<EmailChangePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TotpEnrollPayload: Omit<TotpEnrollPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TotpConfirmPayload: Omit<TotpConfirmPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TotpRemovePayload: Omit<TotpRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecoveryCodesRenewPayload: Omit<RecoveryCodesRenewPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PasskeyRegisterStartPayload: Omit<PasskeyRegisterStartPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PasskeyRegisterFinishPayload: Omit<PasskeyRegisterFinishPayload, 'passkey' | 'userErrors'> & { passkey?: Maybe<ResolversParentTypes['Passkey']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PasskeySignInStartPayload: Omit<PasskeySignInStartPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PasskeySignInFinishPayload: Omit<PasskeySignInFinishPayload, 'tokens' | 'userErrors'> & { tokens?: Maybe<ResolversParentTypes['Tokens']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PasskeyRemovePayload: Omit<PasskeyRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SessionRevokePayload: Omit<SessionRevokePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SessionsRevokePayload: Omit<SessionsRevokePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SecurityAlertDismissPayload: Omit<SecurityAlertDismissPayload, 'alert' | 'userErrors'> & { alert?: Maybe<ResolversParentTypes['SecurityAlert']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProfileUpdatePayload: Omit<ProfileUpdatePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MarketingConsentSetPayload: Omit<MarketingConsentSetPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddressCreatePayload: Omit<AddressCreatePayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddressUpdatePayload: Omit<AddressUpdatePayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddressDeletePayload: Omit<AddressDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddressSetDefaultPayload: Omit<AddressSetDefaultPayload, 'address' | 'userErrors'> & { address?: Maybe<ResolversParentTypes['Address']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RoleGrantPayload: Omit<RoleGrantPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RoleRevokePayload: Omit<RoleRevokePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PrivacyExportRequestPayload: Omit<PrivacyExportRequestPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['PrivacyRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PrivacyErasureRequestPayload: Omit<PrivacyErasureRequestPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['PrivacyRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PrivacyErasureCancelPayload: Omit<PrivacyErasureCancelPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['PrivacyRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApiClientCreatePayload: Omit<ApiClientCreatePayload, 'credentials' | 'userErrors'> & { credentials?: Maybe<ResolversParentTypes['ApiClientCredentials']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApiClientSecretRotatePayload: Omit<ApiClientSecretRotatePayload, 'credentials' | 'userErrors'> & { credentials?: Maybe<ResolversParentTypes['ApiClientCredentials']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApiClientDisablePayload: Omit<ApiClientDisablePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['ApiClient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvalidCredentials: InvalidCredentials;
  TooManyAttempts: TooManyAttempts;
  WeakPassword: WeakPassword;
  InvalidToken: InvalidToken;
  InvalidCode: InvalidCode;
  SessionEnded: SessionEnded;
  AlreadyEnrolled: AlreadyEnrolled;
  NotEnrolled: NotEnrolled;
  UnknownProvider: UnknownProvider;
  SocialSignInFailed: SocialSignInFailed;
  SocialEmailUnverified: SocialEmailUnverified;
  InvalidAddress: InvalidAddress;
  LimitReached: LimitReached;
  LastAdmin: LastAdmin;
  AlreadyRequested: AlreadyRequested;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  JSON: Scalars['JSON']['output'];
  UserError: UserErrorModel;
  InvalidInput: InvalidInput;
  VersionConflict: VersionConflict;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  as?: Maybe<Scalars['String']['input']>;
  import?: Maybe<ReadonlyArray<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  apiClients?: Resolver<Maybe<ResolversTypes['ApiClientConnection']>, ParentType, ContextType, Partial<QueryApiClientsArgs>>;
  roleChanges?: Resolver<Maybe<ResolversTypes['RoleChangeConnection']>, ParentType, ContextType, Partial<QueryRoleChangesArgs>>;
  addressForm?: Resolver<Maybe<ResolversTypes['AddressForm']>, ParentType, ContextType, RequireFields<QueryAddressFormArgs, 'countryCode'>>;
  addressCountries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  socialProviders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accountSignUp?: Resolver<Maybe<ResolversTypes['AccountSignUpPayload']>, ParentType, ContextType, RequireFields<MutationAccountSignUpArgs, 'input'>>;
  emailVerify?: Resolver<Maybe<ResolversTypes['EmailVerifyPayload']>, ParentType, ContextType, RequireFields<MutationEmailVerifyArgs, 'input'>>;
  accountSignIn?: Resolver<Maybe<ResolversTypes['AccountSignInPayload']>, ParentType, ContextType, RequireFields<MutationAccountSignInArgs, 'input'>>;
  mfaSignIn?: Resolver<Maybe<ResolversTypes['MfaSignInPayload']>, ParentType, ContextType, RequireFields<MutationMfaSignInArgs, 'input'>>;
  accountSignOut?: Resolver<Maybe<ResolversTypes['AccountSignOutPayload']>, ParentType, ContextType, Partial<MutationAccountSignOutArgs>>;
  tokenRefresh?: Resolver<Maybe<ResolversTypes['TokenRefreshPayload']>, ParentType, ContextType, RequireFields<MutationTokenRefreshArgs, 'input'>>;
  accountStepUp?: Resolver<Maybe<ResolversTypes['AccountStepUpPayload']>, ParentType, ContextType, RequireFields<MutationAccountStepUpArgs, 'input'>>;
  socialSignInStart?: Resolver<Maybe<ResolversTypes['SocialSignInStartPayload']>, ParentType, ContextType, RequireFields<MutationSocialSignInStartArgs, 'input'>>;
  socialSignInFinish?: Resolver<Maybe<ResolversTypes['SocialSignInFinishPayload']>, ParentType, ContextType, RequireFields<MutationSocialSignInFinishArgs, 'input'>>;
  passwordChange?: Resolver<Maybe<ResolversTypes['PasswordChangePayload']>, ParentType, ContextType, RequireFields<MutationPasswordChangeArgs, 'input'>>;
  passwordResetRequest?: Resolver<Maybe<ResolversTypes['PasswordResetRequestPayload']>, ParentType, ContextType, RequireFields<MutationPasswordResetRequestArgs, 'input'>>;
  passwordReset?: Resolver<Maybe<ResolversTypes['PasswordResetPayload']>, ParentType, ContextType, RequireFields<MutationPasswordResetArgs, 'input'>>;
  emailChange?: Resolver<Maybe<ResolversTypes['EmailChangePayload']>, ParentType, ContextType, RequireFields<MutationEmailChangeArgs, 'input'>>;
  totpEnroll?: Resolver<Maybe<ResolversTypes['TotpEnrollPayload']>, ParentType, ContextType, Partial<MutationTotpEnrollArgs>>;
  totpConfirm?: Resolver<Maybe<ResolversTypes['TotpConfirmPayload']>, ParentType, ContextType, RequireFields<MutationTotpConfirmArgs, 'input'>>;
  totpRemove?: Resolver<Maybe<ResolversTypes['TotpRemovePayload']>, ParentType, ContextType, Partial<MutationTotpRemoveArgs>>;
  recoveryCodesRenew?: Resolver<Maybe<ResolversTypes['RecoveryCodesRenewPayload']>, ParentType, ContextType, Partial<MutationRecoveryCodesRenewArgs>>;
  passkeyRegisterStart?: Resolver<Maybe<ResolversTypes['PasskeyRegisterStartPayload']>, ParentType, ContextType, Partial<MutationPasskeyRegisterStartArgs>>;
  passkeyRegisterFinish?: Resolver<Maybe<ResolversTypes['PasskeyRegisterFinishPayload']>, ParentType, ContextType, RequireFields<MutationPasskeyRegisterFinishArgs, 'input'>>;
  passkeySignInStart?: Resolver<Maybe<ResolversTypes['PasskeySignInStartPayload']>, ParentType, ContextType, Partial<MutationPasskeySignInStartArgs>>;
  passkeySignInFinish?: Resolver<Maybe<ResolversTypes['PasskeySignInFinishPayload']>, ParentType, ContextType, RequireFields<MutationPasskeySignInFinishArgs, 'input'>>;
  passkeyRemove?: Resolver<Maybe<ResolversTypes['PasskeyRemovePayload']>, ParentType, ContextType, RequireFields<MutationPasskeyRemoveArgs, 'input'>>;
  sessionRevoke?: Resolver<Maybe<ResolversTypes['SessionRevokePayload']>, ParentType, ContextType, RequireFields<MutationSessionRevokeArgs, 'input'>>;
  sessionsRevoke?: Resolver<Maybe<ResolversTypes['SessionsRevokePayload']>, ParentType, ContextType, RequireFields<MutationSessionsRevokeArgs, 'input'>>;
  securityAlertDismiss?: Resolver<Maybe<ResolversTypes['SecurityAlertDismissPayload']>, ParentType, ContextType, RequireFields<MutationSecurityAlertDismissArgs, 'input'>>;
  profileUpdate?: Resolver<Maybe<ResolversTypes['ProfileUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProfileUpdateArgs, 'input'>>;
  marketingConsentSet?: Resolver<Maybe<ResolversTypes['MarketingConsentSetPayload']>, ParentType, ContextType, RequireFields<MutationMarketingConsentSetArgs, 'input'>>;
  addressCreate?: Resolver<Maybe<ResolversTypes['AddressCreatePayload']>, ParentType, ContextType, RequireFields<MutationAddressCreateArgs, 'input'>>;
  addressUpdate?: Resolver<Maybe<ResolversTypes['AddressUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAddressUpdateArgs, 'input'>>;
  addressDelete?: Resolver<Maybe<ResolversTypes['AddressDeletePayload']>, ParentType, ContextType, RequireFields<MutationAddressDeleteArgs, 'input'>>;
  addressSetDefault?: Resolver<Maybe<ResolversTypes['AddressSetDefaultPayload']>, ParentType, ContextType, RequireFields<MutationAddressSetDefaultArgs, 'input'>>;
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrantPayload']>, ParentType, ContextType, RequireFields<MutationRoleGrantArgs, 'input'>>;
  roleRevoke?: Resolver<Maybe<ResolversTypes['RoleRevokePayload']>, ParentType, ContextType, RequireFields<MutationRoleRevokeArgs, 'input'>>;
  privacyExportRequest?: Resolver<Maybe<ResolversTypes['PrivacyExportRequestPayload']>, ParentType, ContextType, Partial<MutationPrivacyExportRequestArgs>>;
  privacyErasureRequest?: Resolver<Maybe<ResolversTypes['PrivacyErasureRequestPayload']>, ParentType, ContextType, Partial<MutationPrivacyErasureRequestArgs>>;
  privacyErasureCancel?: Resolver<Maybe<ResolversTypes['PrivacyErasureCancelPayload']>, ParentType, ContextType, RequireFields<MutationPrivacyErasureCancelArgs, 'input'>>;
  apiClientCreate?: Resolver<Maybe<ResolversTypes['ApiClientCreatePayload']>, ParentType, ContextType, RequireFields<MutationApiClientCreateArgs, 'input'>>;
  apiClientSecretRotate?: Resolver<Maybe<ResolversTypes['ApiClientSecretRotatePayload']>, ParentType, ContextType, RequireFields<MutationApiClientSecretRotateArgs, 'input'>>;
  apiClientDisable?: Resolver<Maybe<ResolversTypes['ApiClientDisablePayload']>, ParentType, ContextType, RequireFields<MutationApiClientDisableArgs, 'input'>>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Address']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Session']>>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  mfa?: Resolver<Maybe<ResolversTypes['MfaStatus']>, ParentType, ContextType>;
  socialIdentities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SocialIdentity']>>, ParentType, ContextType>;
  securityAlerts?: Resolver<Maybe<ResolversTypes['SecurityAlertConnection']>, ParentType, ContextType, Partial<ViewerSecurityAlertsArgs>>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  privacyRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PrivacyRequest']>>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketingConsent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleChange'] = ResolversParentTypes['RoleChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RoleChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleChangeConnection'] = ResolversParentTypes['RoleChangeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoleChange']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoleChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleChangeEdge'] = ResolversParentTypes['RoleChangeEdge']> = {
  node?: Resolver<ResolversTypes['RoleChange'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TokensResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tokens'] = ResolversParentTypes['Tokens']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type AccessTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessToken'] = ResolversParentTypes['AccessToken']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MfaChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaChallenge'] = ResolversParentTypes['MfaChallenge']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['MfaMethod']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MfaStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaStatus'] = ResolversParentTypes['MfaStatus']> = {
  enrolled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passkeys?: Resolver<ReadonlyArray<ResolversTypes['Passkey']>, ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SocialIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialIdentity'] = ResolversParentTypes['SocialIdentity']> = {
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SecurityAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityAlert'] = ResolversParentTypes['SecurityAlert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SecurityAlertKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SecurityAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityAlertConnection'] = ResolversParentTypes['SecurityAlertConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SecurityAlert']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecurityAlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SecurityAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityAlertEdge'] = ResolversParentTypes['SecurityAlertEdge']> = {
  node?: Resolver<ResolversTypes['SecurityAlert'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  administrativeArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDefaultShipping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDefaultBilling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  formatted?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddressFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressForm'] = ResolversParentTypes['AddressForm']> = {
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['AddressFormField']>, ParentType, ContextType>;
  administrativeAreaLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  administrativeAreas?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeArea']>, ParentType, ContextType>;
  postalCodeExample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddressFormFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressFormField'] = ResolversParentTypes['AddressFormField']> = {
  name?: Resolver<ResolversTypes['AddressField'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AdministrativeAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeArea'] = ResolversParentTypes['AdministrativeArea']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrivacyRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyRequest'] = ResolversParentTypes['PrivacyRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrivacyRequestKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrivacyRequestStatus'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  export?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ApiClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operationList?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApiClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge']> = {
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApiClientCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientCredentials'] = ResolversParentTypes['ApiClientCredentials']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SocialSignInStartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialSignInStart'] = ResolversParentTypes['SocialSignInStart']> = {
  authorizationUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TotpEnrollmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotpEnrollment'] = ResolversParentTypes['TotpEnrollment']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddressProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressProblem'] = ResolversParentTypes['AddressProblem']> = {
  field?: Resolver<ResolversTypes['AddressField'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AddressProblemKind'], ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountSignUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSignUpPayload'] = ResolversParentTypes['AccountSignUpPayload']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmailVerifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailVerifyPayload'] = ResolversParentTypes['EmailVerifyPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountSignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSignInPayload'] = ResolversParentTypes['AccountSignInPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['Tokens']>, ParentType, ContextType>;
  mfaChallenge?: Resolver<Maybe<ResolversTypes['MfaChallenge']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MfaSignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaSignInPayload'] = ResolversParentTypes['MfaSignInPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['Tokens']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountSignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSignOutPayload'] = ResolversParentTypes['AccountSignOutPayload']> = {
  signedOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TokenRefreshPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenRefreshPayload'] = ResolversParentTypes['TokenRefreshPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['Tokens']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountStepUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountStepUpPayload'] = ResolversParentTypes['AccountStepUpPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['AccessToken']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SocialSignInStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialSignInStartPayload'] = ResolversParentTypes['SocialSignInStartPayload']> = {
  start?: Resolver<Maybe<ResolversTypes['SocialSignInStart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SocialSignInFinishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialSignInFinishPayload'] = ResolversParentTypes['SocialSignInFinishPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['Tokens']>, ParentType, ContextType>;
  mfaChallenge?: Resolver<Maybe<ResolversTypes['MfaChallenge']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PasswordChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChangePayload'] = ResolversParentTypes['PasswordChangePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PasswordResetRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordResetRequestPayload'] = ResolversParentTypes['PasswordResetRequestPayload']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PasswordResetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordResetPayload'] = ResolversParentTypes['PasswordResetPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmailChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailChangePayload'] = ResolversParentTypes['EmailChangePayload']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TotpEnrollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotpEnrollPayload'] = ResolversParentTypes['TotpEnrollPayload']> = {
  enrollment?: Resolver<Maybe<ResolversTypes['TotpEnrollment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TotpConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotpConfirmPayload'] = ResolversParentTypes['TotpConfirmPayload']> = {
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TotpRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotpRemovePayload'] = ResolversParentTypes['TotpRemovePayload']> = {
  removed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecoveryCodesRenewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryCodesRenewPayload'] = ResolversParentTypes['RecoveryCodesRenewPayload']> = {
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PasskeyRegisterStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyRegisterStartPayload'] = ResolversParentTypes['PasskeyRegisterStartPayload']> = {
  options?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PasskeyRegisterFinishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyRegisterFinishPayload'] = ResolversParentTypes['PasskeyRegisterFinishPayload']> = {
  passkey?: Resolver<Maybe<ResolversTypes['Passkey']>, ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PasskeySignInStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeySignInStartPayload'] = ResolversParentTypes['PasskeySignInStartPayload']> = {
  options?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PasskeySignInFinishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeySignInFinishPayload'] = ResolversParentTypes['PasskeySignInFinishPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['Tokens']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PasskeyRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyRemovePayload'] = ResolversParentTypes['PasskeyRemovePayload']> = {
  removed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRevokePayload'] = ResolversParentTypes['SessionRevokePayload']> = {
  revoked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionsRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionsRevokePayload'] = ResolversParentTypes['SessionsRevokePayload']> = {
  revoked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecurityAlertDismissPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityAlertDismissPayload'] = ResolversParentTypes['SecurityAlertDismissPayload']> = {
  alert?: Resolver<Maybe<ResolversTypes['SecurityAlert']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProfileUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileUpdatePayload'] = ResolversParentTypes['ProfileUpdatePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarketingConsentSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingConsentSetPayload'] = ResolversParentTypes['MarketingConsentSetPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddressCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressCreatePayload'] = ResolversParentTypes['AddressCreatePayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddressUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressUpdatePayload'] = ResolversParentTypes['AddressUpdatePayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddressDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressDeletePayload'] = ResolversParentTypes['AddressDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddressSetDefaultPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressSetDefaultPayload'] = ResolversParentTypes['AddressSetDefaultPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantPayload'] = ResolversParentTypes['RoleGrantPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRevokePayload'] = ResolversParentTypes['RoleRevokePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrivacyExportRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyExportRequestPayload'] = ResolversParentTypes['PrivacyExportRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['PrivacyRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrivacyErasureRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyErasureRequestPayload'] = ResolversParentTypes['PrivacyErasureRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['PrivacyRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrivacyErasureCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyErasureCancelPayload'] = ResolversParentTypes['PrivacyErasureCancelPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['PrivacyRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiClientCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientCreatePayload'] = ResolversParentTypes['ApiClientCreatePayload']> = {
  credentials?: Resolver<Maybe<ResolversTypes['ApiClientCredentials']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiClientSecretRotatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientSecretRotatePayload'] = ResolversParentTypes['ApiClientSecretRotatePayload']> = {
  credentials?: Resolver<Maybe<ResolversTypes['ApiClientCredentials']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiClientDisablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientDisablePayload'] = ResolversParentTypes['ApiClientDisablePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvalidCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCredentials'] = ResolversParentTypes['InvalidCredentials']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeakPasswordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeakPassword'] = ResolversParentTypes['WeakPassword']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WeakPasswordReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidToken'] = ResolversParentTypes['InvalidToken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEnded'] = ResolversParentTypes['SessionEnded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyEnrolledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyEnrolled'] = ResolversParentTypes['AlreadyEnrolled']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotEnrolledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotEnrolled'] = ResolversParentTypes['NotEnrolled']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownProvider'] = ResolversParentTypes['UnknownProvider']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialSignInFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialSignInFailed'] = ResolversParentTypes['SocialSignInFailed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialEmailUnverifiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialEmailUnverified'] = ResolversParentTypes['SocialEmailUnverified']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidAddress'] = ResolversParentTypes['InvalidAddress']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AddressProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitReached'] = ResolversParentTypes['LimitReached']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastAdminResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastAdmin'] = ResolversParentTypes['LastAdmin']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRequested'] = ResolversParentTypes['AlreadyRequested']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidCredentials' | 'TooManyAttempts' | 'WeakPassword' | 'InvalidToken' | 'InvalidCode' | 'SessionEnded' | 'AlreadyEnrolled' | 'NotEnrolled' | 'UnknownProvider' | 'SocialSignInFailed' | 'SocialEmailUnverified' | 'InvalidAddress' | 'LimitReached' | 'LastAdmin' | 'AlreadyRequested' | 'InvalidInput' | 'VersionConflict', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  RoleChange?: RoleChangeResolvers<ContextType>;
  RoleChangeConnection?: RoleChangeConnectionResolvers<ContextType>;
  RoleChangeEdge?: RoleChangeEdgeResolvers<ContextType>;
  Tokens?: TokensResolvers<ContextType>;
  AccessToken?: AccessTokenResolvers<ContextType>;
  MfaChallenge?: MfaChallengeResolvers<ContextType>;
  MfaStatus?: MfaStatusResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SocialIdentity?: SocialIdentityResolvers<ContextType>;
  SecurityAlert?: SecurityAlertResolvers<ContextType>;
  SecurityAlertConnection?: SecurityAlertConnectionResolvers<ContextType>;
  SecurityAlertEdge?: SecurityAlertEdgeResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressForm?: AddressFormResolvers<ContextType>;
  AddressFormField?: AddressFormFieldResolvers<ContextType>;
  AdministrativeArea?: AdministrativeAreaResolvers<ContextType>;
  PrivacyRequest?: PrivacyRequestResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>;
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>;
  ApiClientCredentials?: ApiClientCredentialsResolvers<ContextType>;
  SocialSignInStart?: SocialSignInStartResolvers<ContextType>;
  TotpEnrollment?: TotpEnrollmentResolvers<ContextType>;
  AddressProblem?: AddressProblemResolvers<ContextType>;
  AccountSignUpPayload?: AccountSignUpPayloadResolvers<ContextType>;
  EmailVerifyPayload?: EmailVerifyPayloadResolvers<ContextType>;
  AccountSignInPayload?: AccountSignInPayloadResolvers<ContextType>;
  MfaSignInPayload?: MfaSignInPayloadResolvers<ContextType>;
  AccountSignOutPayload?: AccountSignOutPayloadResolvers<ContextType>;
  TokenRefreshPayload?: TokenRefreshPayloadResolvers<ContextType>;
  AccountStepUpPayload?: AccountStepUpPayloadResolvers<ContextType>;
  SocialSignInStartPayload?: SocialSignInStartPayloadResolvers<ContextType>;
  SocialSignInFinishPayload?: SocialSignInFinishPayloadResolvers<ContextType>;
  PasswordChangePayload?: PasswordChangePayloadResolvers<ContextType>;
  PasswordResetRequestPayload?: PasswordResetRequestPayloadResolvers<ContextType>;
  PasswordResetPayload?: PasswordResetPayloadResolvers<ContextType>;
  EmailChangePayload?: EmailChangePayloadResolvers<ContextType>;
  TotpEnrollPayload?: TotpEnrollPayloadResolvers<ContextType>;
  TotpConfirmPayload?: TotpConfirmPayloadResolvers<ContextType>;
  TotpRemovePayload?: TotpRemovePayloadResolvers<ContextType>;
  RecoveryCodesRenewPayload?: RecoveryCodesRenewPayloadResolvers<ContextType>;
  PasskeyRegisterStartPayload?: PasskeyRegisterStartPayloadResolvers<ContextType>;
  PasskeyRegisterFinishPayload?: PasskeyRegisterFinishPayloadResolvers<ContextType>;
  PasskeySignInStartPayload?: PasskeySignInStartPayloadResolvers<ContextType>;
  PasskeySignInFinishPayload?: PasskeySignInFinishPayloadResolvers<ContextType>;
  PasskeyRemovePayload?: PasskeyRemovePayloadResolvers<ContextType>;
  SessionRevokePayload?: SessionRevokePayloadResolvers<ContextType>;
  SessionsRevokePayload?: SessionsRevokePayloadResolvers<ContextType>;
  SecurityAlertDismissPayload?: SecurityAlertDismissPayloadResolvers<ContextType>;
  ProfileUpdatePayload?: ProfileUpdatePayloadResolvers<ContextType>;
  MarketingConsentSetPayload?: MarketingConsentSetPayloadResolvers<ContextType>;
  AddressCreatePayload?: AddressCreatePayloadResolvers<ContextType>;
  AddressUpdatePayload?: AddressUpdatePayloadResolvers<ContextType>;
  AddressDeletePayload?: AddressDeletePayloadResolvers<ContextType>;
  AddressSetDefaultPayload?: AddressSetDefaultPayloadResolvers<ContextType>;
  RoleGrantPayload?: RoleGrantPayloadResolvers<ContextType>;
  RoleRevokePayload?: RoleRevokePayloadResolvers<ContextType>;
  PrivacyExportRequestPayload?: PrivacyExportRequestPayloadResolvers<ContextType>;
  PrivacyErasureRequestPayload?: PrivacyErasureRequestPayloadResolvers<ContextType>;
  PrivacyErasureCancelPayload?: PrivacyErasureCancelPayloadResolvers<ContextType>;
  ApiClientCreatePayload?: ApiClientCreatePayloadResolvers<ContextType>;
  ApiClientSecretRotatePayload?: ApiClientSecretRotatePayloadResolvers<ContextType>;
  ApiClientDisablePayload?: ApiClientDisablePayloadResolvers<ContextType>;
  InvalidCredentials?: InvalidCredentialsResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  WeakPassword?: WeakPasswordResolvers<ContextType>;
  InvalidToken?: InvalidTokenResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  SessionEnded?: SessionEndedResolvers<ContextType>;
  AlreadyEnrolled?: AlreadyEnrolledResolvers<ContextType>;
  NotEnrolled?: NotEnrolledResolvers<ContextType>;
  UnknownProvider?: UnknownProviderResolvers<ContextType>;
  SocialSignInFailed?: SocialSignInFailedResolvers<ContextType>;
  SocialEmailUnverified?: SocialEmailUnverifiedResolvers<ContextType>;
  InvalidAddress?: InvalidAddressResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  LastAdmin?: LastAdminResolvers<ContextType>;
  AlreadyRequested?: AlreadyRequestedResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

export type UserConnectionModel = Connection<UserModel>;
export type RoleChangeConnectionModel = Connection<RoleChangeModel>;
export type SecurityAlertConnectionModel = Connection<SecurityAlertModel>;
export type ApiClientConnectionModel = Connection<ApiClientModel>;
