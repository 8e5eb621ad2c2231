import { ids } from '@stoa/kernel/ids.ts';
import type { ApiClientCredentialsResolvers } from '../generated/types.ts';

export const ApiClientCredentials: ApiClientCredentialsResolvers = {
  clientId: ({ client }) => ids.apiClient.encode(client.id),
};
