import { fail } from '@stoa/kernel/errors.ts';
import { pageRequest } from '@stoa/kernel/pages.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { isKind, kinds } from '../domain/kinds.ts';
import type { QueryResolvers } from '../generated/types.ts';
import { messages } from '../queries/messages.ts';
import { letterOf } from '../templates/letter-of.ts';
import { render } from '../templates/render.ts';
import { samples } from '../templates/samples.ts';
import { languageOf, locales } from '../templates/words.ts';

const scope = 'messages:read';

export const Query: QueryResolvers = {
  messages(_, { status, to, ...page }, { viewer, db }) {
    requireScope(viewer, scope);
    return messages(db, { status: status ?? null, to: to ?? null }, pageRequest(page, 1));
  },

  templatePreview(_, { kind, locale }, { viewer, settings: { publicUrl } }) {
    requireScope(viewer, scope);
    if (!isKind(kind)) return fail('NOT_FOUND', 'There is no such template: `templates` lists them.');
    return render(letterOf(kind, locale, samples[kind]), { publicUrl, locale: languageOf(locale), unsubscribe: null });
  },

  templates(_, __, { viewer }) {
    requireScope(viewer, scope);
    return Object.entries(kinds).map(([kind, { topic }]) => ({ kind, topic, locales }));
  },

  pushPublicKey: (_, __, { state }) => state.channels.vapid().publicKey,
};
