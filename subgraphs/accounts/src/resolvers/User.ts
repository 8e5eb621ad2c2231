import { ids } from '@stoa/kernel/ids.ts';
import { currencyCode } from '@stoa/kernel/currency.ts';
import { unseal } from '../domain/sealed.ts';
import type { UserResolvers } from '../generated/types.ts';
import { owned, readable } from './may-read.ts';

export const User: UserResolvers = {
  async __resolveReference({ id }, { loaders }) {
    return await loaders.user.load(ids.user.decode(id));
  },
  id: ({ id }) => ids.user.encode(id),
  displayName: async ({ id }, _, { loaders }) => (await loaders.user.load(id))?.displayName ?? null,
  email: async (user, _, context) => (await readable(user, context))?.email ?? null,
  name: async (user, _, context) => (await readable(user, context))?.name ?? null,
  locale: async (user, _, context) => (await readable(user, context))?.locale ?? null,
  async currency(user, _, context) {
    const code = (await readable(user, context))?.currency;
    return code ? currencyCode(code) : null;
  },
  async phone(user, _, context) {
    const sealed = (await owned(user, context))?.phoneSealed;
    return sealed ? unseal(context.settings.secret, 'phone', sealed) : null;
  },
  marketingConsent: async (user, _, context) => (await readable(user, context))?.marketingConsent ?? null,
  roles: async (user, _, context) =>
    (await readable(user, context)) && (await context.loaders.roles.load(user.id)).map(({ role }) => role),
  createdAt: async (user, _, context) => (await readable(user, context))?.createdAt ?? null,
  version: async (user, _, context) => (await readable(user, context))?.version ?? null,
};
