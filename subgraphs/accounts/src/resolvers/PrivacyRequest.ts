import { privacyRequestId } from '../domain/ids.ts';
import { unseal } from '../domain/sealed.ts';
import type { PrivacyRequestResolvers } from '../generated/types.ts';

export const PrivacyRequest: PrivacyRequestResolvers = {
  id: ({ id }) => privacyRequestId.encode(id),
  export: ({ exportSealed }, _, { settings }) =>
    exportSealed ? (JSON.parse(unseal(settings.secret, 'export', exportSealed)) as unknown) : null,
};
