const why = 'userErrors { __typename code message field }';
const tokens = 'accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt session { id current }';
const address = `id name lines city administrativeArea postalCode countryCode phone isDefaultShipping isDefaultBilling
  formatted version`;

const mutation = (name: string, type: string, selection: string): string =>
  `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} ${why} } }`;

/** One whole operation a mutation, so that each test reads as what it tests. */
export const operations = {
  accountSignUp: mutation('accountSignUp', 'AccountSignUpInput!', 'accepted'),
  emailVerify: mutation('emailVerify', 'EmailVerifyInput!', 'user { id }'),
  accountSignIn: mutation(
    'accountSignIn',
    'AccountSignInInput!',
    `tokens { ${tokens} } mfaChallenge { token methods }`,
  ),
  mfaSignIn: mutation('mfaSignIn', 'MfaSignInInput!', `tokens { ${tokens} }`),
  accountSignOut: mutation('accountSignOut', 'AccountSignOutInput', 'signedOut'),
  tokenRefresh: mutation('tokenRefresh', 'TokenRefreshInput!', `tokens { ${tokens} }`),
  accountStepUp: mutation('accountStepUp', 'AccountStepUpInput!', 'accessToken { token expiresAt }'),
  socialSignInStart: mutation(
    'socialSignInStart',
    'SocialSignInStartInput!',
    'start { authorizationUrl state handle }',
  ),
  socialSignInFinish: mutation(
    'socialSignInFinish',
    'SocialSignInFinishInput!',
    `tokens { ${tokens} } mfaChallenge { token methods }`,
  ),
  passwordChange: mutation('passwordChange', 'PasswordChangeInput!', 'user { id }'),
  passwordResetRequest: mutation('passwordResetRequest', 'PasswordResetRequestInput!', 'accepted'),
  passwordReset: mutation('passwordReset', 'PasswordResetInput!', 'user { id }'),
  emailChange: mutation('emailChange', 'EmailChangeInput!', 'accepted'),
  totpEnroll: mutation('totpEnroll', 'TotpEnrollInput', 'enrollment { secret uri }'),
  totpConfirm: mutation('totpConfirm', 'TotpConfirmInput!', 'recoveryCodes'),
  totpRemove: mutation('totpRemove', 'TotpRemoveInput', 'removed'),
  recoveryCodesRenew: mutation('recoveryCodesRenew', 'RecoveryCodesRenewInput', 'recoveryCodes'),
  passkeyRegisterStart: mutation('passkeyRegisterStart', 'PasskeyRegisterStartInput', 'options'),
  passkeyRegisterFinish: mutation(
    'passkeyRegisterFinish',
    'PasskeyRegisterFinishInput!',
    'passkey { id name } recoveryCodes',
  ),
  passkeySignInStart: mutation('passkeySignInStart', 'PasskeySignInStartInput', 'options'),
  passkeySignInFinish: mutation('passkeySignInFinish', 'PasskeySignInFinishInput!', `tokens { ${tokens} }`),
  passkeyRemove: mutation('passkeyRemove', 'PasskeyRemoveInput!', 'removed'),
  sessionRevoke: mutation('sessionRevoke', 'SessionRevokeInput!', 'revoked'),
  sessionsRevoke: mutation('sessionsRevoke', 'SessionsRevokeInput!', 'revoked'),
  securityAlertDismiss: mutation('securityAlertDismiss', 'SecurityAlertDismissInput!', 'alert { id seenAt }'),
  profileUpdate: mutation(
    'profileUpdate',
    'ProfileUpdateInput!',
    'user { id name displayName locale currency phone version }',
  ),
  marketingConsentSet: mutation('marketingConsentSet', 'MarketingConsentSetInput!', 'user { marketingConsent }'),
  addressCreate: mutation('addressCreate', 'AddressCreateInput!', `address { ${address} }`),
  addressUpdate: mutation('addressUpdate', 'AddressUpdateInput!', `address { ${address} }`),
  addressDelete: mutation('addressDelete', 'AddressDeleteInput!', 'deletedId'),
  addressSetDefault: mutation('addressSetDefault', 'AddressSetDefaultInput!', `address { ${address} }`),
  roleGrant: mutation('roleGrant', 'RoleGrantInput!', 'user { id roles }'),
  roleRevoke: mutation('roleRevoke', 'RoleRevokeInput!', 'user { id roles }'),
  privacyExportRequest: mutation('privacyExportRequest', 'PrivacyExportRequestInput', 'request { id status dueAt }'),
  privacyErasureRequest: mutation('privacyErasureRequest', 'PrivacyErasureRequestInput', 'request { id status dueAt }'),
  privacyErasureCancel: mutation('privacyErasureCancel', 'PrivacyErasureCancelInput!', 'request { id status }'),
  apiClientCreate: mutation(
    'apiClientCreate',
    'ApiClientCreateInput!',
    'credentials { clientId clientSecret client { id quota scopes } }',
  ),
  apiClientSecretRotate: mutation(
    'apiClientSecretRotate',
    'ApiClientSecretRotateInput!',
    'credentials { clientId clientSecret }',
  ),
  apiClientDisable: mutation('apiClientDisable', 'ApiClientDisableInput!', 'client { id disabledAt }'),
} as const;
