import { Address } from './Address.ts';
import { AddressForm } from './AddressForm.ts';
import { AdministrativeArea } from './AdministrativeArea.ts';
import { ApiClient } from './ApiClient.ts';
import { ApiClientCredentials } from './ApiClientCredentials.ts';
import { MfaStatus } from './MfaStatus.ts';
import { Mutation } from './Mutation.ts';
import { Passkey } from './Passkey.ts';
import { PrivacyRequest } from './PrivacyRequest.ts';
import { Query } from './Query.ts';
import { RoleChange } from './RoleChange.ts';
import { SecurityAlert } from './SecurityAlert.ts';
import { Session } from './Session.ts';
import { User } from './User.ts';
import { Viewer } from './Viewer.ts';

export const resolvers = {
  Address,
  AddressForm,
  AdministrativeArea,
  ApiClient,
  ApiClientCredentials,
  MfaStatus,
  Mutation,
  Passkey,
  PrivacyRequest,
  Query,
  RoleChange,
  SecurityAlert,
  Session,
  User,
  Viewer,
};
