import { ids } from '@stoa/kernel/ids.ts';
import type { ApiClientResolvers } from '../generated/types.ts';

export const ApiClient: ApiClientResolvers = { id: ({ id }) => ids.apiClient.encode(id) };
