import type { Area } from './domain/postal-rules.ts';
import type { FormField } from './domain/address-label.ts';
import type { Credentials } from './commands/create-api-client.ts';
import type { Tokens } from './commands/issue-tokens.ts';
import type { RoleChangeRow } from './queries/role-changes.ts';
import type { AddressRow } from './store/addresses.ts';
import type { AlertRow } from './store/alerts.ts';
import type { ApiClientRow } from './store/api-clients.ts';
import type { ConsentRow } from './store/consents.ts';
import type { PasskeyRow } from './store/factors.ts';
import type { PrivacyRequestRow } from './store/privacy-requests.ts';
import type { SessionRow } from './store/sessions.ts';
import type { SocialIdentityRow } from './store/social-identities.ts';

/** What a resolver receives as its parent. Ids are plain UUIDs until the edge. */
export interface UserModel {
  readonly id: string;
}

export interface ViewerModel {
  /** Null for an API client. */
  readonly userId: string | null;
  readonly clientId: string | null;
}

export interface MfaStatusModel {
  readonly userId: string;
}

export type AddressFormFieldModel = FormField;
export type AdministrativeAreaModel = Area;
export type ApiClientCredentialsModel = Credentials;
export type TokensModel = Tokens;
export type RoleChangeModel = RoleChangeRow;
export type AddressModel = AddressRow;
export type SecurityAlertModel = AlertRow;
export type ApiClientModel = ApiClientRow;
export type ConsentModel = ConsentRow;
export type PasskeyModel = PasskeyRow;
export type PrivacyRequestModel = PrivacyRequestRow;
export type SessionModel = SessionRow;
export type SocialIdentityModel = SocialIdentityRow;

export interface AddressFormModel {
  readonly countryCode: string;
}
